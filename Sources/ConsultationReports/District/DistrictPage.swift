import ConsultationIndex

/// A report as one page of HTML without scripts or anything to load: light or dark as the reader has
/// it, to be printed on A4 and read on a phone.
struct DistrictPage {
  private let paper: ReportPaper

  init(_ paper: ReportPaper) { self.paper = paper }

  private var isChinese: Bool { paper.language == .chinese }

  var html: String {
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": isChinese ? "zh-Hans" : "en"]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { body(&$0) }
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
    page.raw(#"<meta name="color-scheme" content="light dark">"# + "\n")
    page.leaf("title", "\(paper.title) · \(paper.facts.first?.value ?? "")")
    page.raw("<style>\n" + DistrictStyle.css + "</style>\n")
  }

  private func body(_ page: inout HTMLWriter) {
    page.element("header") { page in
      page.leaf("h1", paper.title)
      page.leaf("p", paper.subtitle, ["class": "subtitle"])
      page.element("dl", ["class": "facts"]) { page in
        for fact in paper.facts {
          page.element("div") { page in
            page.leaf("dt", fact.name)
            page.leaf("dd", fact.value)
          }
        }
      }
    }
    page.element("main") { page in
      if let attendance = paper.attendance {
        let shape = attendance.isComplete ? "attendance" : "attendance missing"
        page.element("aside", ["class": shape, "role": "note"]) { page in
          page.leaf("p", attendance.head)
          if !attendance.items.isEmpty {
            page.element("ul") { page in
              for item in attendance.items { page.leaf("li", item) }
            }
          }
        }
      }
      if !paper.banner.isEmpty {
        page.element("aside", ["class": "banner", "role": "note"]) { page in
          for line in paper.banner { page.leaf("p", line) }
        }
      }
      page.element("dl", ["class": "headlines"]) { page in
        for fact in paper.headlines {
          page.element("div") { page in
            page.leaf("dt", fact.name)
            page.leaf("dd", fact.value)
            if !fact.detail.isEmpty { page.leaf("dd", fact.detail, ["class": "detail"]) }
          }
        }
      }
      for (index, section) in paper.sections.enumerated() { write(section, index, &page) }
    }
    page.element("footer") { page in
      for line in paper.footer { page.leaf("p", line) }
    }
  }

  private func write(_ section: ReportPaper.Section, _ index: Int, _ page: inout HTMLWriter) {
    let id = "s\(index + 1)"
    var attributes = ["aria-labelledby": id]
    if section.startsPage { attributes["class"] = "sheet" }
    page.element("section", attributes) { page in
      page.leaf("h2", section.heading, ["id": id])
      var rest = section.blocks[...]
      var number = 0
      while let block = rest.first {
        rest.removeFirst()
        guard case .picture(let picture) = block else {
          write(block, &page)
          continue
        }
        // Small pictures stand side by side.
        var group = [picture]
        while case .picture(let next)? = rest.first, next.svg.width == picture.svg.width {
          group.append(next)
          rest.removeFirst()
        }
        let isGrid = group.count > 1 || picture.svg.width < 200
        // A picture and the table that goes with it share the width where there is enough.
        var partner: ReportTable?
        if !isGrid, !picture.isWide, case .table(let table)? = rest.first, table.columns.count <= 4
        {
          partner = table
          rest.removeFirst()
        }
        let shape = isGrid ? "many" : partner == nil ? "alone" : "pair"
        page.element("div", ["class": shape]) { page in
          for picture in group {
            number += 1
            write(picture, "\(id)p\(number)", &page)
          }
          if let partner { write(partner, &page) }
        }
      }
    }
  }

  private func write(_ block: ReportPaper.Block, _ page: inout HTMLWriter) {
    switch block {
    case .heading(let text): page.leaf("h3", text)
    case .paragraph(let text): page.leaf("p", text)
    case .table(let table): write(table, &page)
    case .data(let table):
      page.element("details") { page in
        page.leaf("summary", table.caption)
        write(table, &page)
      }
    case .legend(let parts):
      page.element("ul", ["class": "legend"]) { page in
        for part in parts {
          page.element("li") { page in
            page.leaf("span", "", ["class": "swatch s-\(part.shape)", "aria-hidden": "true"])
            page.leaf("span", part.label)
          }
        }
      }
    case .picture: break
    }
  }

  /// The title and the description name the picture to those who do not see it.
  private func write(_ picture: ReportPaper.Picture, _ id: String, _ page: inout HTMLWriter) {
    let svg = picture.svg
    page.element("figure", picture.isWide ? ["class": "wide"] : [:]) { page in
      page.element(
        "svg",
        [
          "viewBox": "0 0 \(svg.width) \(svg.height)", "role": "img",
          "aria-labelledby": "\(id)t \(id)d",
        ]
      ) { page in
        page.leaf("title", picture.title, ["id": id + "t"])
        page.leaf("desc", picture.text, ["id": id + "d"])
        page.raw(svg.content.text)
      }
      page.element("figcaption") { page in
        page.leaf("strong", picture.title)
        if svg.width >= 200 { page.leaf("span", picture.text) }
      }
    }
  }

  private func write(_ table: ReportTable, _ page: inout HTMLWriter) {
    // A table too wide for a phone scrolls by itself, never the page.
    page.element(
      "div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": table.caption]
    ) { page in
      page.element("table") { page in
        page.leaf("caption", table.caption)
        page.element("thead") { page in
          page.element("tr") { page in
            for (index, column) in table.columns.enumerated() {
              var attributes = shape(of: column)
              attributes["scope"] = "col"
              page.leaf("th", column.name, attributes)
              if index == table.header, let bars = table.bars {
                page.leaf("th", bars.name, ["scope": "col", "class": "bar"])
              }
            }
          }
        }
        page.element("tbody") { page in
          for (index, row) in table.rows.enumerated() { write(row, index, of: table, &page) }
        }
      }
    }
  }

  private func shape(of column: ReportTable.Column) -> [String: String] {
    let shapes = (column.isNumber ? ["number"] : []) + (column.isMinor ? ["minor"] : [])
    return shapes.isEmpty ? [:] : ["class": shapes.joined(separator: " ")]
  }

  private func write(
    _ row: [String], _ index: Int, of table: ReportTable, _ page: inout HTMLWriter
  ) {
    let isSum = table.hasSum && index == table.rows.count - 1
    page.element("tr", isSum ? ["class": "sum"] : [:]) { page in
      for (place, value) in row.enumerated() {
        var attributes = shape(of: table.columns[place])
        if place == table.header {
          attributes["scope"] = "row"
          page.leaf("th", value, attributes)
          if let bars = table.bars {
            page.element("td", ["class": "bar", "aria-hidden": "true"]) { page in
              if bars.rows.indices.contains(index) { page.raw(bar(bars.rows[index])) }
            }
          }
        } else {
          page.leaf("td", value, attributes)
        }
      }
    }
  }

  /// A drawing that stretches; the numbers beside it say the same.
  private func bar(_ parts: [BarPart]) -> String {
    var page = HTMLWriter()
    page.element(
      "svg", ["viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "focusable": "false"]
    ) { page in
      var x = 0
      for part in parts {
        let common = ["x": "\(x)", "y": "0", "height": "10"]
        page.leaf(
          "rect", "",
          common.merging(["width": "\(part.width)", "class": "\(part.shape) open"]) { $1 })
        page.leaf(
          "rect", "", common.merging(["width": "\(part.filled)", "class": part.shape]) { $1 })
        x += part.width
      }
    }
    return page.text
  }
}
