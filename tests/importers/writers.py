"""A paper as the bytes of a file of each kind, as the programs of secretariats write them."""

import csv
import io
import re
from collections.abc import Callable
from datetime import time
from html import escape

from paper_form import Cell, Paper, Para, Table


def txt(paper: Paper) -> bytes:
    """Plain text: tables by tabs, by blanks, or as boxes where a cell holds several lines."""
    lines: list[str] = []
    for block in paper:
        if isinstance(block, Para):
            lines += _txt_para(block)
        elif block.aligned:
            lines += _blanks(block)
        elif any(len(cell.paras) > 1 for row in block.rows for cell in row):
            lines += _box(block)
        else:
            lines += ["\t".join(_flat(row, block.columns)) for row in block.laid_out()]
    return ("\n".join(lines) + "\n").encode()


def _txt_para(para: Para) -> list[str]:
    before = ["\f"] if para.new_page else []
    if para.heading:
        return [*before, "", para.text, ""]
    return [*before, f"{'  ' * (para.level - 1)}{'•o'[(para.level - 1) % 2]} {para.text}" if para.level else para.text]


def _flat(row: list[tuple[int, Cell | None]], columns: int) -> list[str]:
    words = [""] * columns
    for column, cell in row:
        words[column] = cell.text.replace("\n", " ") if cell else ""
    return words


def _blanks(table: Table) -> list[str]:
    rows = [_flat(row, table.columns) for row in table.laid_out()]
    widths = [max(len(row[column]) for row in rows) + 3 for column in range(table.columns)]
    return ["".join(words.ljust(width) for words, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _box(table: Table) -> list[str]:
    rows = [[_in(row, column) for column in range(table.columns)] for row in table.laid_out()]
    widths = [max(len(line) for row in rows for line in row[column] or [""]) for column in range(table.columns)]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    out = [rule]
    for row in rows:
        for nth in range(max(1, *map(len, row))):
            cells = [
                (lines[nth] if nth < len(lines) else "").ljust(width) for lines, width in zip(row, widths, strict=True)
            ]
            out.append("| " + " | ".join(cells) + " |")
        out.append(rule)
    return out


def _in(row: list[tuple[int, Cell | None]], column: int) -> list[str]:
    found = next((cell for at, cell in row if at == column), None)
    return [para.text for para in found.paras] if found else []


def md(paper: Paper) -> bytes:
    """Markdown: tables of bars, headings with signs, bullets with hyphens."""
    lines: list[str] = []
    for block in paper:
        if isinstance(block, Table):
            lines += ["", *_md_table(block), ""]
        elif block.level:
            lines.append(f"{'  ' * (block.level - 1)}- {block.text}")
        elif block.heading:
            lines += ["", f"{'#' * block.heading} {block.text}", ""]
        else:
            lines += [f"**{block.text}**" if block.bold else block.text, ""]
    return ("\n".join(lines) + "\n").encode()


def _md_table(table: Table) -> list[str]:
    rows = []
    for row in table.laid_out():
        words = [""] * table.columns
        for column, cell in row:
            words[column] = _md_cell(cell) if cell else ""
        rows.append("| " + " | ".join(words) + " |")
    return [rows[0], "|" + " --- |" * table.columns, *rows[1:]]


def _md_cell(cell: Cell) -> str:
    parts = [f"• {para.text}" if para.level else f"**{para.text}**" if para.bold else para.text for para in cell.paras]
    return "<br>".join(part.replace("|", "\\|") for part in parts)


def html(paper: Paper) -> bytes:
    """A page: real tables with their spans, lists, headings."""
    out = ["<!DOCTYPE html><html><head><meta charset='utf-8'><title>x</title></head><body>"]
    for block in paper:
        out.append(_html_para(block) if isinstance(block, Para) else _html_table(block))
    return "\n".join([*out, "</body></html>"]).encode()


def _html_para(para: Para) -> str:
    text = escape(para.text).replace("\t", "&nbsp;&nbsp;")
    if para.level:
        return "<ul><li>" * para.level + text + "</li></ul>" * para.level
    if para.heading:
        return f"<h{para.heading}>{text}</h{para.heading}>"
    return f"<p>{f'<b>{text}</b>' if para.bold else text}</p>"


def _html_table(table: Table) -> str:
    rows = []
    for row in table.rows:
        cells = [
            f"<td{f' colspan={cell.span}' * (cell.span > 1)}{f' rowspan={cell.down}' * (cell.down > 1)}>"
            + "".join(map(_html_para, cell.paras)) + "</td>" for cell in row
        ]  # fmt: skip
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return "<table border=1>\n" + "\n".join(rows) + "\n</table>"


def separated(paper: Paper) -> bytes:
    """Separated values as Excel saves them in Latin America: semicolons, a mark of UTF-8, each paragraph a row."""
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    for block in paper:
        if isinstance(block, Para):
            writer.writerow([block.text])
            continue
        for row in block.laid_out():
            words = [""] * block.columns
            for column, cell in row:
                words[column] = cell.text if cell else ""
            writer.writerow(words)
    return b"\xef\xbb\xbf" + held.getvalue().encode()


def docx(paper: Paper) -> bytes:
    """A Word document: styles of Word, real tables with merged cells."""
    import docx as word

    document = word.Document()
    for block in paper:
        if isinstance(block, Para):
            if block.new_page:
                document.add_page_break()  # type: ignore[no-untyped-call]
            style = (
                f"Heading {block.heading}"
                if block.heading
                else f"List Bullet{f' {block.level}' * (block.level > 1)}"
                if block.level
                else None
            )
            document.add_paragraph(style=style).add_run(block.text).bold = block.bold or None
            continue
        table = document.add_table(len(block.rows), block.columns, style="Table Grid")
        for nth, row in enumerate(block.laid_out()):
            for column, cell in row:
                if cell is None:
                    continue
                made = table.cell(nth, column)
                if cell.span > 1 or cell.down > 1:
                    made = made.merge(table.cell(nth + cell.down - 1, column + cell.span - 1))
                for place, para in enumerate(cell.paras):
                    written = made.add_paragraph() if place else made.paragraphs[0]
                    written.style = document.styles["List Bullet" if para.level else "Normal"]
                    written.add_run(para.text).bold = para.bold or None
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def xlsx(paper: Paper) -> bytes:
    """A workbook: each paragraph a row, cells merged, an hour alone as an hour of Excel."""
    import xlsxwriter

    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet = book.add_worksheet()
    wrap, bold, hour = (
        book.add_format({"text_wrap": True}),
        book.add_format({"bold": True}),
        book.add_format({"num_format": "hh:mm"}),
    )
    at = 0
    for block in paper:
        if isinstance(block, Para):
            sheet.write_string(at, 0, block.text, bold if block.bold or block.heading else None)
            at += 1
            continue
        for row in block.laid_out():
            for column, cell in row:
                if cell is None:
                    continue
                text = "\n".join("• " * (para.level > 0) + para.text for para in cell.paras)
                clock = re.fullmatch(r"(\d\d):(\d\d)", text)
                style = bold if any(para.bold for para in cell.paras) else wrap
                if cell.span > 1 or cell.down > 1:
                    sheet.merge_range(at, column, at + cell.down - 1, column + cell.span - 1, text, style)
                elif clock:
                    sheet.write_datetime(at, column, time(int(clock[1]), int(clock[2])), hour)
                elif text:
                    sheet.write_string(at, column, text, style)
            at += 1
    book.close()
    return held.getvalue()


def pdf(paper: Paper) -> bytes:
    """A PDF as Word would print it: ruled tables on pages of letter size, numbered."""
    import typst

    out = [
        '#set page(paper: "us-letter", numbering: "1", margin: 2cm)',
        '#set text(size: 10pt, font: "Libertinus Serif")',
        "#set table(stroke: 0.5pt)",
    ]
    for block in paper:
        out.append(_typst_para(block) + "\n" if isinstance(block, Para) else _typst_table(block))
    made: bytes = typst.compile("\n".join(out).encode())
    return made


def _typst_para(para: Para) -> str:
    quoted = '"' + para.text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", " " * 6) + '"'
    words = (
        "#h(1cm)".join(f"#text({part})" for part in _split_tabs(para.text)) if "\t" in para.text else f"#text({quoted})"
    )
    words = f"#strong[{words}]" if para.bold else words
    page = "#pagebreak()\n" if para.new_page else ""
    if para.heading:
        return f"{page}#heading(level: {para.heading})[{words}]"
    return page + (f"#list(indent: {(para.level - 1) * 12}pt)[{words}]" if para.level else f"#par[{words}]")


def _split_tabs(text: str) -> list[str]:
    return ['"' + part.replace("\\", "\\\\").replace('"', '\\"') + '"' for part in text.split("\t")]


def _typst_table(table: Table) -> str:
    cells = []
    for row in table.rows:
        for cell in row:
            inner = "\n\n".join(map(_typst_para, cell.paras))
            cells.append(f"table.cell(colspan: {cell.span}, rowspan: {cell.down})[{inner}]")
        missing = table.columns - sum(cell.span for cell in row)
        if missing and not any(one.down > 1 for line in table.rows for one in line):
            cells += ["[]"] * missing
    return f"#table(columns: {table.columns}, {', '.join(cells)})"


WRITERS: dict[str, Callable[[Paper], bytes]] = {
    "txt": txt, "md": md, "html": html, "csv": separated, "docx": docx, "xlsx": xlsx, "pdf": pdf,
}  # fmt: skip
