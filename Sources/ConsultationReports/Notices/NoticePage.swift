import ConsultationIndex

/// A notice as one page of HTML: light, without scripts, fonts or images to load, to be printed on
/// A4 and read on a phone.
struct NoticePage {
  private let paper: NoticePaper

  init(_ paper: NoticePaper) { self.paper = paper }

  private var isChinese: Bool { paper.language == .chinese }

  var html: String {
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": isChinese ? "zh-Hans" : "en"]) { page in
      page.element("head") { head(&$0) }
      page.element("body", paper.verdict.isDemonstration ? ["class": "demonstration"] : [:]) {
        body(&$0)
      }
    }
    return page.text
  }

  private func head(_ page: inout HTMLWriter) {
    page.raw(#"<meta charset="utf-8">"# + "\n")
    page.raw(#"<meta name="viewport" content="width=device-width, initial-scale=1">"# + "\n")
    // Whatever a name from the input might try, nothing is loaded and nothing runs.
    page.raw(
      #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; "#
        + #"style-src 'unsafe-inline'">"# + "\n")
    page.raw(#"<meta name="color-scheme" content="light">"# + "\n")
    page.leaf("title", "\(paper.title) · \(paper.facts.first?.value ?? "")")
    page.raw("<style>\n" + NoticeStyle.css + "</style>\n")
  }

  private func body(_ page: inout HTMLWriter) {
    page.element("header") { page in
      page.leaf("h1", paper.title)
      page.leaf("p", paper.subtitle, ["class": "subtitle"])
    }
    page.element("main") { page in
      page.element("dl", ["class": "facts"]) { page in
        for fact in paper.facts {
          page.element("div") { page in
            page.leaf("dt", fact.name)
            page.leaf("dd", fact.value)
          }
        }
      }
      verdict(&page)
      for section in paper.sections {
        page.element("section") { page in
          page.leaf("h2", section.heading)
          for block in section.blocks { write(block, &page) }
        }
      }
      signatures(&page)
    }
    page.element("footer") { page in
      for line in paper.footer { page.leaf("p", line) }
    }
  }

  private func verdict(_ page: inout HTMLWriter) {
    let verdict = paper.verdict
    page.element("section", ["class": "verdict"]) { page in
      page.leaf("h2", verdict.label)
      page.leaf("p", verdict.value, ["class": "grade"])
      page.leaf("p", verdict.detail, ["class": "points"])
    }
    for remark in verdict.remarks { page.leaf("p", remark, ["class": "remark"]) }
  }

  private func write(_ block: NoticePaper.Block, _ page: inout HTMLWriter) {
    switch block {
    case .paragraph(let text): page.leaf("p", text)
    case .grid(let grid): write(grid, &page)
    case .listing(let listing): write(listing, &page)
    }
  }

  /// The roles keep a table a table for screen readers where it is set as blocks on a phone.
  private func write(_ grid: NoticePaper.Grid, _ page: inout HTMLWriter) {
    page.element("table", ["class": "grid", "role": "table"]) { page in
      page.leaf("caption", grid.caption)
      page.element("thead", ["role": "rowgroup"]) { page in
        page.element("tr", ["role": "row"]) { page in
          for name in grid.header {
            page.leaf("th", name, ["scope": "col", "role": "columnheader"])
          }
        }
      }
      page.element("tbody", ["role": "rowgroup"]) { page in
        for row in grid.rows {
          page.element("tr", ["class": "\(row.rank)", "role": "row"]) { page in
            page.leaf("th", row.name, ["scope": "row", "role": "rowheader"])
            for value in row.values { page.leaf("td", value, ["role": "cell"]) }
          }
        }
      }
    }
  }

  private func write(_ listing: NoticePaper.Listing, _ page: inout HTMLWriter) {
    page.element("table", ["class": "listing", "role": "table"]) { page in
      page.leaf("caption", listing.caption)
      page.element("thead", ["role": "rowgroup"]) { page in
        page.element("tr", ["role": "row"]) { page in
          for (column, name) in listing.header.enumerated() {
            var attributes = ["scope": "col", "role": "columnheader"]
            if column == listing.amount { attributes["class"] = "amount" }
            page.leaf("th", name, attributes)
          }
        }
      }
      page.element("tbody", ["role": "rowgroup"]) { page in
        for row in listing.rows {
          page.element("tr", ["role": "row"]) { page in
            for (column, value) in row.enumerated() { cell(value, column, of: listing, &page) }
          }
        }
      }
    }
  }

  private func cell(
    _ value: String, _ column: Int, of listing: NoticePaper.Listing, _ page: inout HTMLWriter
  ) {
    if column == 0 {
      page.leaf("th", value, ["scope": "row", "role": "rowheader"])
      return
    }
    var attributes = ["role": "cell", "data-label": listing.header[column]]
    let size = value.isEmpty ? "none" : value.displayWidth <= 12 ? "short" : "long"
    attributes["class"] = column == listing.amount ? "amount " + size : size
    page.leaf("td", value, attributes)
  }

  private func signatures(_ page: inout HTMLWriter) {
    guard !paper.signatures.isEmpty else { return }
    page.element("section", ["class": "signatures"]) { page in
      page.leaf("h2", isChinese ? "签章" : "Signatures")
      for group in paper.signatures {
        page.element("div", ["class": "group"]) { page in
          for place in group {
            page.element("div", ["class": "place"]) { page in page.leaf("span", place) }
          }
        }
      }
    }
  }
}
