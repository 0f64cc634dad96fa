//! An editor as it talks: opened and unsaved texts in, problems, choices and places out.

use super::run;
use lsp_server::{Connection, Message, Notification, Request, RequestId};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// A server on a thread with a site on disk, and what it says.
struct Editor {
    connection: Connection,
    folder: tempfile::TempDir,
    thread: Option<std::thread::JoinHandle<()>>,
    requests: i32,
    /// file → its problems, as last said.
    problems: std::collections::BTreeMap<String, Vec<Value>>,
}

const FILES: [(&str, &str); 8] = [
    ("content/site.toml", "default_language = \"en\"\n[languages.en]\ntitle = \"S\"\n[languages.bn]\ntitle = \"স\"\n"),
    ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\nHello.\n"),
    ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n"),
    (
        "content/en/lessons/one.md",
        "+++\ntitle = \"One\"\ndescription = \"The first\"\n+++\n\n## Start here {#start}\n\nText.\n",
    ),
    ("content/bn/lessons/one.md", "+++\ntitle = \"এক\"\ndescription = \"প্রথম\"\n+++\n\nপাঠ।\n"),
    (
        "content/en/glossary/index.md",
        "+++\ntitle = \"Words\"\n[terms.talk-page]\nforms = [\"talk pages\"]\n+++\n## Talk page {#talk-page}\n\nWhere people talk.\n",
    ),
    (
        "content/bn/glossary/index.md",
        "+++\ntitle = \"শব্দ\"\n[terms.talk-page]\nforms = [\"আলাপ পাতায়\"]\n+++\n## আলাপ পাতা {#talk-page}\n\nযেখানে কথা হয়।\n",
    ),
    ("content/en/lessons/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"),
];

impl Editor {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in FILES {
            let file = folder.path().join(path);
            std::fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
            std::fs::write(file, text).expect("written");
        }
        let (server, connection) = Connection::memory();
        let thread = std::thread::spawn(move || run(&server, 0).expect("the server ends well"));
        let mut editor = Self { connection, folder, thread: Some(thread), requests: 0, problems: Default::default() };
        let root = editor.uri("");
        let answer = editor.ask("initialize", json!({ "capabilities": {}, "rootUri": root }));
        assert_eq!(answer["serverInfo"]["name"], "park");
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, file: &str) -> String {
        let path = std::fs::canonicalize(self.folder.path()).expect("it is there").join(file);
        url::Url::from_file_path(Path::new(&path)).expect("absolute").to_string()
    }

    fn tell(&self, method: &str, params: Value) {
        self.connection.sender.send(Notification::new(method.to_owned(), params).into()).expect("it listens");
    }

    /// The answer to a request; what is published on the way is kept.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        let request = Request::new(id.clone(), method.to_owned(), params);
        self.connection.sender.send(request.into()).expect("it listens");
        loop {
            match self.connection.receiver.recv_timeout(Duration::from_secs(60)).expect("an answer") {
                Message::Response(response) if response.id == id => {
                    return serde_json::to_value(&response).expect("JSON")["result"].take();
                }
                Message::Notification(said) if said.method == "textDocument/publishDiagnostics" => {
                    let uri = said.params["uri"].as_str().unwrap_or_default();
                    let file = uri.rsplit_once("/content/").map_or(uri, |(_, file)| file).to_owned();
                    let problems = said.params["diagnostics"].as_array().cloned().unwrap_or_default();
                    self.problems.insert(file, problems);
                }
                Message::Response(_) | Message::Request(_) | Message::Notification(_) => {}
            }
        }
    }

    fn open(&self, file: &str, text: &str) {
        let item = json!({ "uri": self.uri(&format!("content/{file}")), "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": item }));
    }

    fn change(&self, file: &str, text: &str) {
        let document = json!({ "uri": self.uri(&format!("content/{file}")), "version": 2 });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [{ "text": text }] }));
    }

    /// Asks about the place of `|` in a text, which is opened without it.
    fn at(&mut self, method: &str, file: &str, text: &str) -> Value {
        let (before, after) = text.split_once('|').expect("a cursor");
        self.open(file, &format!("{before}{after}"));
        let column: usize = before.rsplit('\n').next().unwrap_or_default().chars().map(char::len_utf16).sum();
        let position = json!({ "line": before.matches('\n').count(), "character": column });
        let document = json!({ "uri": self.uri(&format!("content/{file}")) });
        self.ask(method, json!({ "textDocument": document, "position": position }))
    }

    fn choices(&mut self, file: &str, text: &str) -> Vec<String> {
        let answer = self.at("textDocument/completion", file, text);
        let new_text = |item: &Value| item["textEdit"]["newText"].as_str().unwrap_or_default().to_owned();
        answer.as_array().expect("a list").iter().map(new_text).collect()
    }

    fn codes(&mut self, file: &str) -> Vec<String> {
        let document = json!({ "uri": self.uri(&format!("content/{file}")) });
        // An answer comes after all that was published before it.
        self.ask("textDocument/documentSymbol", json!({ "textDocument": document }));
        let code = |problem: &Value| problem["code"].as_str().unwrap_or_default().to_owned();
        self.problems.get(file).map(|problems| problems.iter().map(code).collect()).unwrap_or_default()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.thread.take().expect("it runs").join().expect("it ends");
    }
}

const FRONT: &str = "+++\ntitle = \"Two\"\ndescription = \"D\"\n+++\n";

#[test]
fn problems_follow_what_is_typed_and_not_saved() {
    let mut editor = Editor::start();
    let file = "en/lessons/two.md";
    editor.open(file, &format!("{FRONT}[x](gone.md)\n"));
    assert_eq!(editor.codes(file), ["broken-link"]);
    editor.change(file, &format!("{FRONT}[x](one.md)\n"));
    assert_eq!(editor.codes(file), Vec::<String>::new());
    editor.change(file, &format!("{FRONT}[x](one.md#nowhere)\n\nhttps://a.org\n"));
    assert_eq!(editor.codes(file), ["broken-anchor", "bare-url"]);
}

#[test]
fn places_are_utf_16_in_bengali_arabic_and_emoji() {
    let mut editor = Editor::start();
    editor.open("bn/lessons/two.md", &format!("{FRONT}🌍 বাংলা مرحبا [x](gone.md)\n"));
    assert_eq!(editor.codes("bn/lessons/two.md"), ["broken-link"]);
    let range = &editor.problems["bn/lessons/two.md"][0]["range"];
    assert_eq!(range, &json!({ "start": { "line": 4, "character": 15 }, "end": { "line": 4, "character": 27 } }));
}

#[test]
fn front_matter_is_completed_from_its_types() {
    let mut editor = Editor::start();
    let file = "en/lessons/two.md";
    let keys = editor.choices(file, "+++\ntitle = \"A\"\nle|\n+++\n");
    assert!(keys.contains(&"level = ".to_owned()) && keys.contains(&"description = ".to_owned()), "{keys:?}");
    assert!(!keys.contains(&"title = ".to_owned()), "what is there is not offered");
    assert_eq!(editor.choices(file, "+++\nlevel = \"|\"\n+++\n"), ["beginner", "intermediate", "advanced"]);
    assert_eq!(editor.choices(file, "+++\nlevel = |\n+++\n")[0], "\"beginner\"");
    assert_eq!(editor.choices(file, "+++\ndraft = |\n+++\n"), ["true", "false"]);
    assert!(editor.choices(file, "+++\nkind = \"|\n+++\n").contains(&"course".to_owned()));
    assert!(editor.choices(file, "+++\nprerequisites = [\"les|\"]\n+++\n").contains(&"lessons/one".to_owned()));
    assert!(editor.choices(file, "+++\nprerequisites = [\n  \"|\n]\n+++\n").contains(&"lessons/one".to_owned()));
    assert_eq!(editor.choices(file, "+++\nsource = \"|\"\n+++\n"), ["en", "bn"]);
}

#[test]
fn text_is_completed_from_the_site() {
    let mut editor = Editor::start();
    let file = "en/lessons/two.md";
    assert!(editor.choices(file, &format!("{FRONT}> [!ex|\n")).contains(&"exercise".to_owned()));
    assert!(editor.choices(file, &format!("{FRONT}::: |\n")).contains(&"tip".to_owned()));
    let links = editor.choices(file, &format!("{FRONT}[x](|)\n"));
    assert!(links.contains(&"one.md".to_owned()) && links.contains(&"../index.md".to_owned()), "{links:?}");
    assert!(!links.contains(&"x.svg".to_owned()));
    assert_eq!(editor.choices(file, &format!("{FRONT}[x](one.md#|)\n")), ["one.md#start"]);
    assert_eq!(editor.choices(file, &format!("{FRONT}![x](|)\n")), ["x.svg"]);
    assert!(editor.choices("bn/lessons/two.md", &format!("{FRONT}[x](|)\n")).contains(&"one.md".to_owned()));
    assert!(editor.choices(file, &format!("{FRONT}<!-- park-allow |\n")).contains(&"bare-url".to_owned()));
}

#[test]
fn links_and_ids_lead_to_the_edition_in_their_language() {
    let mut editor = Editor::start();
    let place = |answer: &Value| {
        let uri = answer["uri"].as_str().unwrap_or_default();
        let file = uri.rsplit_once("/content/").map_or("", |(_, file)| file);
        format!("{file}:{}", answer["range"]["start"]["line"])
    };
    let definition = "textDocument/definition";
    let found = editor.at(definition, "en/lessons/two.md", &format!("{FRONT}[x](one.m|d#start)\n"));
    assert_eq!(place(&found), "en/lessons/one.md:5");
    let found = editor.at(definition, "bn/lessons/two.md", &format!("{FRONT}🌍 [x](one.m|d)\n"));
    assert_eq!(place(&found), "bn/lessons/one.md:0");
    let front = "+++\ntitle = \"Two\"\nprerequisites = [\"lessons/o|ne\"]\n+++\n";
    let found = editor.at(definition, "en/lessons/two.md", front);
    assert_eq!(place(&found), "en/lessons/one.md:0");
}

#[test]
fn hovering_says_what_is_there() {
    let mut editor = Editor::start();
    let mut said = |text: String| {
        editor.at("textDocument/hover", "en/lessons/two.md", &text)["contents"]["value"]
            .as_str()
            .unwrap_or("")
            .to_owned()
    };
    let page = said(format!("{FRONT}[x](one|.md)\n"));
    assert!(page.starts_with("**One**\n\nThe first\n\nlesson `lessons/one` · bn, en"), "{page}");
    assert!(said(format!("{FRONT}<!-- park-allow bare|-url: x -->\n")).contains("Markdown makes no link"));
    assert!(said(format!("{FRONT}![A dot](x.s|vg)\n")).starts_with("`content/en/lessons/x.svg` · 1 × 1"));
    assert_eq!(said(format!("{FRONT}Wo|rds\n")), "");
}

#[test]
fn terms_are_completed_and_explained_in_the_language_of_the_page() {
    let mut editor = Editor::start();
    let (english, bengali) = ("en/lessons/two.md", "bn/lessons/two.md");
    assert_eq!(editor.choices(english, &format!("{FRONT}Write on the tal|\n")), ["talk page"]);
    assert_eq!(editor.choices(english, &format!("{FRONT}Write on the talk p|\n")), ["talk page"]);
    assert_eq!(editor.choices(english, &format!("{FRONT}Write on the `tal|`\n")), [] as [&str; 0]);
    assert_eq!(editor.choices(english, &format!("{FRONT}```\ntal|\n```\n")), [] as [&str; 0]);
    assert_eq!(editor.choices(bengali, &format!("{FRONT}লিখুন আলা|\n")), ["আলাপ পাতা"]);
    assert_eq!(editor.choices(bengali, &format!("{FRONT}tal|\n")), [] as [&str; 0]);
    let hover = "textDocument/hover";
    let said = editor.at(hover, english, &format!("{FRONT}Read the talk p|ages.\n"));
    assert_eq!(said["contents"]["value"], "**Talk page**\n\nWhere people talk.\n\n`glossary#talk-page`");
    let said = editor.at(hover, bengali, &format!("{FRONT}আলাপ পা|তায় লিখুন।\n"));
    assert_eq!(said["contents"]["value"], "**আলাপ পাতা** · Talk page\n\nযেখানে কথা হয়।\n\n`glossary#talk-page`");
    let found = editor.at("textDocument/definition", english, &format!("{FRONT}A t|alk page.\n"));
    assert!(found["uri"].as_str().is_some_and(|uri| uri.ends_with("content/en/glossary/index.md")), "{found}");
    // From here on the glossary in the editor has no forms.
    let glossary = "+++\ntitle = \"W\"\n[terms.edit]\nsee = [\"|\"]\n+++\n## Talk page {#talk-page}\n\nA.\n\n## Edit {#edit}\n\nB.\n";
    assert_eq!(editor.choices("en/glossary/index.md", glossary), ["talk-page", "edit"]);
}

#[test]
fn fixes_are_code_actions_and_headings_a_tree() {
    let mut editor = Editor::start();
    let file = "bn/lessons/two.md";
    editor.open(file, &format!("{FRONT}## ক\n\n১. খ\n২. গ\n\n### ঘ\n\nঙ\n\n## চ\n\nছ\n"));
    let document = json!({ "uri": editor.uri(&format!("content/{file}")) });
    let symbols = editor.ask("textDocument/documentSymbol", json!({ "textDocument": document }));
    assert_eq!(
        (&symbols[0]["name"], &symbols[0]["children"][0]["name"], &symbols[1]["name"]),
        (&"ক".into(), &"ঘ".into(), &"চ".into())
    );
    let line = json!({ "line": 6, "character": 0 });
    let params =
        json!({ "textDocument": document, "range": { "start": line, "end": line }, "context": { "diagnostics": [] } });
    let actions = editor.ask("textDocument/codeAction", params);
    let uri = editor.uri(&format!("content/{file}"));
    let edits = &actions[0]["edit"]["changes"][uri.as_str()];
    assert_eq!((&edits[0]["newText"], &edits[1]["newText"]), (&"1.".into(), &"2.".into()), "{actions}");
    assert_eq!(actions[0]["kind"], "quickfix");
}

#[test]
fn what_is_not_served_or_not_understood_is_answered_and_ends_nothing() {
    let mut editor = Editor::start();
    assert_eq!(editor.ask("textDocument/nonsense", json!({})), Value::Null);
    assert_eq!(editor.ask("textDocument/hover", json!({ "x": 1 })), Value::Null);
    editor.tell("textDocument/didOpen", json!({}));
    assert_eq!(editor.at("textDocument/hover", "../../elsewhere.md", "|x"), Value::Null);
    assert_eq!(editor.codes("en/lessons/one.md"), Vec::<String>::new());
}
