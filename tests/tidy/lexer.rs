//! Rust source as words: enough to tell code from comments and literals.

/// A word, a number or a sign, with its line from 1 on. Comments, strings and characters are left out; `::` is one sign.
#[derive(Debug)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.text == text
    }
}

/// The tokens of `source`, in order.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer { left: source.chars().collect(), at: 0, line: 1, tokens: Vec::new() };
    while lexer.at < lexer.left.len() {
        lexer.step();
    }
    lexer.tokens
}

struct Lexer {
    left: Vec<char>,
    at: usize,
    line: usize,
    tokens: Vec<Token>,
}

impl Lexer {
    fn step(&mut self) {
        let here = self.peek(0);
        match here {
            '/' if self.peek(1) == '/' => self.skip_until(|lexer| lexer.peek(0) == '\n'),
            '/' if self.peek(1) == '*' => self.block_comment(),
            '"' => self.string(),
            '\'' => self.character_or_lifetime(),
            'b' | 'c' | 'r' if self.opens_literal() => self.prefixed_literal(),
            ':' if self.peek(1) == ':' => self.take(2),
            _ if is_word(here) => {
                let length = (0..).take_while(|ahead| is_word(self.peek(*ahead))).count();
                self.take(length);
            }
            _ if here.is_whitespace() => self.skip(),
            _ => self.take(1),
        }
    }

    /// The character `ahead` of here; `\0` after the end.
    fn peek(&self, ahead: usize) -> char {
        self.left.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn skip(&mut self) {
        self.line += usize::from(self.peek(0) == '\n');
        self.at += 1;
    }

    fn skip_until(&mut self, end: impl Fn(&Self) -> bool) {
        while self.at < self.left.len() && !end(self) {
            self.skip();
        }
    }

    fn take(&mut self, length: usize) {
        let text = self.left[self.at..self.at + length].iter().collect();
        self.tokens.push(Token { text, line: self.line });
        self.at += length;
    }

    /// Block comments nest.
    fn block_comment(&mut self) {
        let mut nested = 0_usize;
        while self.at < self.left.len() {
            let step = match (self.peek(0), self.peek(1)) {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0_isize,
            };
            nested = nested.saturating_add_signed(step);
            self.skip();
            if step != 0 {
                self.skip();
            }
            if nested == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        self.skip();
        while self.at < self.left.len() && self.peek(0) != '"' {
            if self.peek(0) == '\\' {
                self.skip();
            }
            self.skip();
        }
        self.skip();
    }

    fn character_or_lifetime(&mut self) {
        self.skip();
        if self.peek(0) == '\\' {
            self.skip();
            self.skip();
            self.skip_until(|lexer| lexer.peek(0) == '\'');
            self.skip();
        } else if self.peek(1) == '\'' {
            self.skip();
            self.skip();
        }
        // Otherwise a lifetime: its name follows as a word.
    }

    /// Whether here begins `b"`, `b'`, `c"`, `r"`, `r#"`, `br#"` and the like, and no word.
    fn opens_literal(&self) -> bool {
        let letters = (0..2).take_while(|ahead| "bcr".contains(self.peek(*ahead))).count();
        let raw = self.peek(letters - 1) == 'r';
        let hashes = if raw { self.hashes(letters) } else { 0 };
        let quote = self.peek(letters + hashes);
        quote == '"' || (quote == '\'' && letters == 1 && self.peek(0) == 'b')
    }

    fn prefixed_literal(&mut self) {
        let letters = (0..2).take_while(|ahead| "bcr".contains(self.peek(*ahead))).count();
        let raw = self.peek(letters - 1) == 'r';
        self.at += letters;
        if !raw {
            return if self.peek(0) == '"' { self.string() } else { self.character_or_lifetime() };
        }
        let hashes = self.hashes(0);
        self.at += hashes + 1;
        self.skip_until(|lexer| lexer.peek(0) == '"' && lexer.hashes(1) >= hashes);
        self.at += hashes + 1;
    }

    fn hashes(&self, ahead: usize) -> usize {
        (ahead..).take_while(|position| self.peek(*position) == '#').count()
    }
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}
