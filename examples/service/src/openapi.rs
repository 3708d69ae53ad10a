//! The OpenAPI document of the service.

use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::{Error, api};

/// The OpenAPI document of the service.
#[must_use]
pub fn document() -> Document {
    Description::openapi()
}

#[derive(OpenApi)]
#[openapi(
    info(title = "Book shelf", description = "An example service of status-core."),
    paths(api::list, api::add, api::read, api::replace, api::remove),
    components(schemas(Error)),
    modifiers(&Token)
)]
struct Description;

/// The security scheme of the token.
struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut Document) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        document.components.get_or_insert_default().add_security_scheme("token", scheme);
    }
}
