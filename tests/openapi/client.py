"""Tells the two problems with 404 apart, with the client that openapi-python-client generates."""

import httpx

from service import Client
from service.api.api import read
from service.models import ProblemsNoSuchBook

BODIES = {
    "/books/7": {"type": "/problems/no-such-book", "title": "No such book", "status": 404, "id": 7},
    "/books/8": {"title": "Not Found", "status": 404},
}


def respond(request: httpx.Request) -> httpx.Response:
    body = BODIES[request.url.path]
    return httpx.Response(404, json=body, headers={"Content-Type": "application/problem+json"})


client = Client(base_url="https://shelf.example")
client.set_httpx_client(httpx.Client(base_url="https://shelf.example", transport=httpx.MockTransport(respond)))

no_such_book = read.sync_detailed(7, client=client).parsed
assert isinstance(no_such_book, ProblemsNoSuchBook), no_such_book
assert no_such_book.id == 7

no_page = read.sync_detailed(8, client=client).parsed
assert no_page is not None and not isinstance(no_page, ProblemsNoSuchBook), no_page
assert no_page.status == 404, no_page
