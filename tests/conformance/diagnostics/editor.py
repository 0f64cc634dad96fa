"""Drives `park lsp` as an editor does, with the client of pygls: editor.py PARK SITE."""

import asyncio
import pathlib
import sys

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

passed = failed = 0


def holds(name, condition, found=""):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
        print(f"{name}: {found}")


async def main(park, site):
    client = LanguageClient("conformance", "1")
    shown = {}
    told = asyncio.Event()

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def publish(params: lsp.PublishDiagnosticsParams):
        shown[params.uri] = params.diagnostics
        told.set()

    await client.start_io(park, "lsp")
    answer = await client.initialize_async(
        lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=site.as_uri(), process_id=None)
    )
    holds("the server says its name", answer.server_info and answer.server_info.name == "park", answer)
    client.initialized(lsp.InitializedParams())
    uri = (site / "content/bn/lessons/editor-try.md").as_uri()
    document = lsp.TextDocumentIdentifier(uri=uri)
    front = '+++\ntitle = "T"\ndescription = "D"\n+++\n'

    async def problems(wanted):
        for _ in range(600):
            if wanted(shown.get(uri, [])):
                return shown.get(uri, [])
            told.clear()
            try:
                await asyncio.wait_for(told.wait(), 0.1)
            except asyncio.TimeoutError:
                pass
        return shown.get(uri, [])

    def change(text, version):
        client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                text_document=lsp.VersionedTextDocumentIdentifier(uri=uri, version=version),
                content_changes=[lsp.TextDocumentContentChangeWholeDocument(text=text)],
            )
        )

    text = front + "🌍 বাংলা [x](gone.md)\n\n১. ক\n২. খ\n"
    item = lsp.TextDocumentItem(uri=uri, language_id="markdown", version=1, text=text)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(text_document=item))
    found = await problems(lambda all: {"broken-link", "list-digits"} <= {one.code for one in all})
    codes = sorted(one.code for one in found)
    holds("problems of a text that is not saved", codes == ["broken-link", "list-digits"], codes)
    place = next((one.range.start for one in found if one.code == "broken-link"), None)
    holds("columns are UTF-16", place == lsp.Position(line=4, character=9), place)

    line = lsp.Range(start=lsp.Position(line=6, character=0), end=lsp.Position(line=6, character=1))
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(text_document=document, range=line, context=lsp.CodeActionContext(diagnostics=found))
    )
    edits = [edit.new_text for action in actions or [] for edit in (action.edit.changes or {}).get(uri, [])]
    holds("a fix as a code action", edits == ["1.", "2."], edits)

    async def choices(text, line, character, version):
        change(text, version)
        answer = await client.text_document_completion_async(
            lsp.CompletionParams(text_document=document, position=lsp.Position(line=line, character=character))
        )
        items = answer.items if isinstance(answer, lsp.CompletionList) else answer or []
        return [item.text_edit.new_text for item in items if item.text_edit]

    found = await choices('+++\nlevel = ""\n+++\n', 1, 9, 2)
    holds("values of a key", "beginner" in found, found)
    found = await choices("+++\nle\n+++\n", 1, 2, 3)
    holds("keys", "level = " in found, found)
    found = await choices(front + "> [!\n", 4, 4, 4)
    holds("kinds of blocks", "exercise" in found, found)
    found = await choices(front + "[x]()\n", 4, 4, 5)
    holds("links", "../index.md" in found, found[:5])

    found = await choices(front + "আলাপ পা\n", 4, 7, 6)
    holds("terms of the glossary in the language of the page", "আলাপ পাতা" in found, found)

    change(front + "[x](../index.md)\n\n## ক\n\nখ\n", 7)
    position = lsp.Position(line=4, character=6)
    answer = await client.text_document_definition_async(
        lsp.DefinitionParams(text_document=document, position=position)
    )
    target = answer.uri if isinstance(answer, lsp.Location) else answer
    holds("a link leads to its file", str(target).endswith("/content/bn/index.md"), target)
    answer = await client.text_document_hover_async(lsp.HoverParams(text_document=document, position=position))
    holds("hovering says what is there", answer and answer.contents.value.startswith("**"), answer)
    answer = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(text_document=document))
    holds("headings as symbols", [one.name for one in answer or []] == ["ক"], answer)
    found = await problems(lambda all: not all)
    holds("problems go when they are mended", not found, [one.code for one in found])

    await client.shutdown_async(None)
    client.exit(None)
    await asyncio.wait_for(client.stop(), 10)


asyncio.run(asyncio.wait_for(main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve()), 180))
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
