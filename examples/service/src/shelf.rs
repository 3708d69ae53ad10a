//! The books in a SQLite file.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, ffi, params};

use crate::book::{Book, Draft};
use crate::{Error, Version};

/// The database of books.
#[derive(Debug)]
pub struct Shelf {
    connection: Mutex<Connection>,
}

impl Shelf {
    /// Opens a file, and creates it if it does not exist.
    pub fn open(file: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(file)?;
        connection.busy_timeout(Duration::from_millis(200))?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS books (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                isbn TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                year INTEGER NOT NULL,
                version INTEGER NOT NULL DEFAULT 1
            )",
        )?;
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// The books after this number, in order.
    pub fn list(&self, after: i64, limit: u32) -> Result<Vec<Book>, Error> {
        let connection = self.connection();
        let mut books = connection
            .prepare("SELECT id, isbn, title, year, version FROM books WHERE id > ?1 ORDER BY id LIMIT ?2")
            .map_err(failed)?;
        let books = books.query_map(params![after, limit], book).map_err(failed)?;
        books.collect::<Result<_, _>>().map_err(failed)
    }

    /// One book.
    pub fn read(&self, id: i64) -> Result<Book, Error> {
        read(&self.connection(), id)
    }

    /// Adds a book.
    pub fn add(&self, draft: Draft) -> Result<Book, Error> {
        draft.check()?;
        let connection = self.connection();
        connection
            .execute(
                "INSERT INTO books (isbn, title, year) VALUES (?1, ?2, ?3)",
                params![draft.isbn, draft.title, draft.year],
            )
            .map_err(|error| taken_or(error, &draft))?;
        Ok(Book { id: connection.last_insert_rowid(), draft, version: Version(1) })
    }

    /// Replaces a book, if its version is still one of those in `if_match`.
    pub fn replace(&self, id: i64, if_match: &str, draft: Draft) -> Result<Book, Error> {
        draft.check()?;
        let mut connection = self.connection();
        let change = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let current = unchanged(&change, id, if_match)?;
        let version = Version(current.0 + 1);
        change
            .execute(
                "UPDATE books SET isbn = ?1, title = ?2, year = ?3, version = ?4 WHERE id = ?5",
                params![draft.isbn, draft.title, draft.year, version.0, id],
            )
            .map_err(|error| taken_or(error, &draft))?;
        change.commit().map_err(failed)?;
        Ok(Book { id, draft, version })
    }

    /// Removes a book, if its version is still one of those in `if_match`.
    pub fn remove(&self, id: i64, if_match: &str) -> Result<(), Error> {
        let mut connection = self.connection();
        let change = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        unchanged(&change, id, if_match)?;
        change.execute("DELETE FROM books WHERE id = ?1", params![id]).map_err(failed)?;
        change.commit().map_err(failed)
    }

    /// The connection, even after a panic: the interrupted transaction was rolled back.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(connection: &Connection, id: i64) -> Result<Book, Error> {
    let query = "SELECT id, isbn, title, year, version FROM books WHERE id = ?1";
    connection.query_row(query, params![id], book).optional().map_err(failed)?.ok_or(Error::NoSuchBook { id })
}

/// The version of a book, if it has not changed in the meantime.
fn unchanged(connection: &Connection, id: i64, if_match: &str) -> Result<Version, Error> {
    let current = read(connection, id)?.version;
    if current.is_among(if_match) { Ok(current) } else { Err(Error::Changed { current }) }
}

fn book(row: &Row<'_>) -> rusqlite::Result<Book> {
    let draft = Draft { isbn: row.get("isbn")?, title: row.get("title")?, year: row.get("year")? };
    Ok(Book { id: row.get("id")?, draft, version: Version(row.get("version")?) })
}

/// Converts a violated constraint. A client can only violate the uniqueness of the ISBN.
fn taken_or(error: rusqlite::Error, draft: &Draft) -> Error {
    let code = error.sqlite_error().map(|error| error.extended_code);
    if code == Some(ffi::SQLITE_CONSTRAINT_UNIQUE) {
        return Error::IsbnTaken { isbn: draft.isbn.clone() };
    }
    failed(error)
}

/// The error of the service for an error of the database.
pub fn failed(source: rusqlite::Error) -> Error {
    match source.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
            Error::Busy { source: Some(source.into()) }
        }
        _ => Error::Failed { source: Some(source.into()) },
    }
}
