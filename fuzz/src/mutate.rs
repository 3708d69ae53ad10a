//! Mutations of single tokens, because mutated bytes rarely form valid tokens.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::expansion::lexed;

/// Mutates a text of Rust tokens. `None` if it cannot be tokenized, or if the result is too long.
pub fn tokens(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> Option<usize> {
    let mut random = Random(u64::from(seed));
    let mut trees: Vec<TokenTree> = lexed(data.get(..size)?)?.into_iter().collect();
    for _ in 0..=random.below(3) {
        change(&mut trees, &mut random);
    }
    let text = trees.into_iter().collect::<TokenStream>().to_string();
    let length = text.len();
    let place = data.get_mut(..length).filter(|_| length <= max_size)?;
    place.copy_from_slice(text.as_bytes());
    Some(length)
}

fn change(trees: &mut Vec<TokenTree>, random: &mut Random) {
    // More often inside a group than outside.
    let groups: Vec<usize> = trees
        .iter()
        .enumerate()
        .filter_map(|(at, tree)| matches!(tree, TokenTree::Group(_)).then_some(at))
        .collect();
    if !groups.is_empty() && random.below(4) > 0 {
        let at = groups[random.below(groups.len())];
        if let TokenTree::Group(group) = &trees[at] {
            let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
            change(&mut inner, random);
            trees[at] = Group::new(group.delimiter(), inner.into_iter().collect()).into();
        }
        return;
    }
    let at = random.below(trees.len());
    let other = random.below(trees.len());
    match random.below(8) {
        0 if !trees.is_empty() => drop(trees.remove(at)),
        1 if !trees.is_empty() => trees.insert(other, trees[at].clone()),
        2 if !trees.is_empty() => trees.swap(at, other),
        3 => drop(trees.splice(at..at, random.word())),
        4 if !trees.is_empty() => drop(trees.splice(at..=at, random.word())),
        5 if !trees.is_empty() => {
            let (from, to) = (at.min(other), at.max(other));
            let delimiter = [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace][random.below(3)];
            let inner = trees.drain(from..=to).collect();
            trees.insert(from, Group::new(delimiter, inner).into());
        }
        6 if !trees.is_empty() => {
            if let TokenTree::Group(group) = &trees[at] {
                let inner = group.stream();
                drop(trees.splice(at..=at, inner));
            }
        }
        _ => {
            let literal = match random.below(4) {
                0 => Literal::u64_unsuffixed(random.next()),
                1 => Literal::i64_suffixed(i64::from_le_bytes(random.next().to_le_bytes()) & i64::MAX),
                2 => Literal::string("a\u{202e}\r\n\"#"),
                _ => Literal::string("spec.toml"),
            };
            trees.insert(at, literal.into());
        }
    }
}

/// Items for the macros.
const WORDS: &[&str] = &[
    "#[status(404)]",
    "#[status(NotFound)]",
    "#[status(transparent)]",
    "#[status(code = AppStatus)]",
    "#[status(500, crate = a::b)]",
    "#[problem(axum)]",
    "#[problem(actix, utoipa)]",
    "#[problem(extension)]",
    "#[problem(extension = \"a-b\")]",
    "#[problem(expose)]",
    "#[problem(hide)]",
    "#[problem(type = \"/a\", title = \"A\")]",
    "#[problem(detail = \"a\")]",
    "#[problem(instance = field)]",
    "#[problem(header(\"Allow\" = \"GET\"))]",
    "#[problem(header(\"Retry-After\" = 0))]",
    "#[problem(crate = core)]",
    "#[repr(u8)]",
    "#[repr(C, i64)]",
    "#[derive(Clone, Debug)]",
    "#[cfg(all())]",
    "#[cfg_attr(all(), status(1))]",
    "#[doc = \"a\"]",
    "/// a\n",
    "pub",
    "pub(in crate)",
    "enum",
    "struct",
    "union",
    "enum E {}",
    "where T: Eq",
    "<'a, T: Copy = u8, const N: usize>",
    "class",
    "class = A",
    "crate",
    "crate = a",
    "serde",
    "http",
    "axum",
    "actix",
    "\"http.toml\"",
    "\"spec.toml\"",
    "\"./\"",
    "transparent",
    "code",
    "type",
    "title",
    "detail",
    "header",
    "r#type",
    "r#match",
    "Self",
    "self",
    "::",
    "=",
    "=>",
    ",",
    ";",
    "-",
    "-1",
    "0x1f",
    "404u16",
    "1.5",
    "'a'",
    "b\"a\"",
    "c\"a\"",
    "r#\"a\"#",
    "'static",
    "1 .. 2",
    "|",
    "&",
    "dyn",
    "impl",
    "AppStatus",
    "<A as B>::C",
    "A::<B>",
    "A::B",
    "[u8; 2]",
    "{ field: u8 }",
    "(T)",
    "= 1",
    "_",
    "$",
    "...",
    "!",
    "?",
    "unsafe",
    "async",
];

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 ^ (self.0 >> 29)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or_default() % bound.max(1)
    }

    fn word(&mut self) -> TokenStream {
        WORDS[self.below(WORDS.len())].parse().unwrap_or_default()
    }
}
