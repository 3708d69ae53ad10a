"""Serves errors as grpcio-status writes them, on a free port, which it prints."""

import sys
from concurrent import futures

import grpc
from google.protobuf import any_pb2, duration_pb2
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status


def packed(*messages):
    details = []
    for message in messages:
        detail = any_pb2.Any()
        detail.Pack(message)
        details.append(detail)
    return details


FAILURES = {
    b"everything": status_pb2.Status(
        code=code_pb2.NOT_FOUND,
        message="there is no book 7: größer",
        details=packed(
            error_details_pb2.DebugInfo(stack_entries=["main"], detail="hunter2"),
            error_details_pb2.ErrorInfo(
                reason="NO_SUCH_BOOK",
                domain="shelf.example",
                metadata={"id": "7", "name": "x", "open": "true", "tags": '["a", 1]'},
            ),
            error_details_pb2.RetryInfo(retry_delay=duration_pb2.Duration(seconds=1, nanos=500_000_000)),
            error_details_pb2.RequestInfo(request_id="/requests/1"),
            error_details_pb2.BadRequest(
                field_violations=[
                    error_details_pb2.BadRequest.FieldViolation(field="items[0].name", description="is empty")
                ]
            ),
            error_details_pb2.Help(
                links=[
                    error_details_pb2.Help.Link(description="Terms", url="https://shelf.example/terms"),
                    error_details_pb2.Help.Link(description="Problem type: No such book", url="/problems/no-such-book"),
                ]
            ),
            duration_pb2.Duration(seconds=1),
        ),
    ),
    b"nothing": status_pb2.Status(code=code_pb2.CANCELLED),
}


class Fail(grpc.GenericRpcHandler):
    def service(self, details):
        return grpc.unary_unary_rpc_method_handler(
            lambda request, context: context.abort_with_status(rpc_status.to_status(FAILURES[request]))
        )


server = grpc.server(futures.ThreadPoolExecutor(max_workers=2))
server.add_generic_rpc_handlers((Fail(),))
print(server.add_insecure_port("127.0.0.1:0"), flush=True)
server.start()
# Until the test closes the standard input.
sys.stdin.read()
