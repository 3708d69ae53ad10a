//! The shelf, which does not depend on HTTP or gRPC.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use status_core::violations::{Violations, at};

use crate::book::Book;
use crate::error::ShelfError;

/// A shelf with room for three books.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    books: Arc<Mutex<Vec<Book>>>,
}

impl Shelf {
    /// The book with a number.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such book, or if the shelf breaks, as it does for book 13.
    pub fn book(&self, id: u64) -> Result<Book, ShelfError> {
        if id == 13 {
            return Err(ShelfError::Broken { cause: "the screw of /dev/shelf is loose".to_owned() });
        }
        let books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        books.iter().find(|book| book.id == id).cloned().ok_or(ShelfError::NoSuchBook { id })
    }

    /// Adds a book, and assigns a number to it.
    ///
    /// # Errors
    ///
    /// Returns an error if the book is invalid, if its ISBN is taken, or if the shelf is full.
    pub fn add(&self, mut book: Book) -> Result<Book, ShelfError> {
        let mut violations = Violations::new();
        let is_isbn = book.isbn.len() == 13 && book.isbn.bytes().all(|byte| byte.is_ascii_digit());
        violations.check(!book.title.is_empty(), at(["title"]), "must not be empty").check(
            is_isbn,
            at(["isbn"]),
            "must have 13 digits",
        );
        violations.into_result().map_err(ShelfError::BadBook)?;

        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        if books.iter().any(|other| other.isbn == book.isbn) {
            return Err(ShelfError::IsbnTaken { isbn: book.isbn });
        }
        if books.len() == 3 {
            return Err(ShelfError::Full { wait: Duration::from_secs(60) });
        }
        book.id = books.len() as u64 + 1;
        books.push(book.clone());
        Ok(book)
    }
}
