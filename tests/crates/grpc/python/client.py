"""Calls the service and prints what grpcio-status makes of its errors, one JSON document a line.

python client.py ADDRESS NAME...
"""

import json
import sys

import grpc
from google.protobuf import json_format
from google.rpc import error_details_pb2  # registers the messages
from grpc_status import rpc_status

address, *names = sys.argv[1:]
with grpc.insecure_channel(address) as channel:
    fail = channel.unary_unary("/shelf.Shelf/Fail")
    fail_later = channel.unary_stream("/shelf.Shelf/FailLater")
    for name in names:
        for call in (lambda: fail(name.encode()), lambda: list(fail_later(name.encode()))):
            try:
                call()
            except grpc.RpcError as error:
                # `from_call` raises if the details contradict the trailers.
                status = rpc_status.from_call(error)
                details = [json_format.MessageToDict(detail) for detail in status.details] if status else []
                print(json.dumps({"code": error.code().name, "message": error.details(), "details": details}))
            else:
                sys.exit(f"{name} did not fail")
