/// How the page of a notice is set: dark on white, two weights, one rule width; colours only where
/// they also survive a black-and-white printer.
enum NoticeStyle {
  static let css = """
    :root { color-scheme: light; --line: #8a8f98; --faint: #565c66; --tint: #f3f4f6; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; background: #fff; }
    body {
      margin: 0 auto; padding: 1.5rem 1.25rem 2rem; max-width: 52rem; color: #14171c;
      font: 0.9375rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei", "WenQuanYi Micro Hei", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1 {
      margin: 0; text-align: center; font-size: 1.75rem; line-height: 1.3; font-weight: 700;
      font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
    }
    :lang(zh) h1 { letter-spacing: 0.12em; }
    h2 { margin: 1.75rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.4; }
    p { margin: 0.5rem 0; }
    .subtitle { margin: 0.375rem 0 1.25rem; text-align: center; color: var(--faint); }
    .facts {
      display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 1.5rem; margin: 0;
      border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 0.5rem 0;
    }
    .facts div { display: flex; gap: 0.75rem; padding: 0.125rem 0; }
    .facts dt { flex: none; color: var(--faint); }
    .facts dd { margin: 0; }
    .verdict {
      margin: 1.25rem 0 0.75rem; padding: 1rem; text-align: center; border: 2px solid #14171c;
      break-inside: avoid;
    }
    .verdict h2 { margin: 0; font-size: 0.9375rem; font-weight: 400; color: var(--faint); }
    .verdict p { margin: 0; }
    .verdict .grade { font-size: 1.875rem; line-height: 1.35; font-weight: 700; }
    .verdict .points { font-size: 1.125rem; font-variant-numeric: tabular-nums; }
    .demonstration .verdict { border-style: dashed; border-color: var(--line); }
    .remark { color: var(--faint); font-size: 0.875rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
    caption {
      text-align: left; color: var(--faint); font-size: 0.8125rem; padding-bottom: 0.25rem;
    }
    th, td {
      text-align: left; vertical-align: top; padding: 0.25rem 0.375rem;
      border-bottom: 1px solid #d4d7dc; font-weight: 400;
    }
    thead th {
      color: var(--faint); border-bottom: 1px solid var(--line); border-top: 1px solid var(--line);
      white-space: nowrap;
    }
    .grid td, .grid thead th:not(:first-child), .amount {
      text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap;
    }
    .grid .part th, .grid .part td, .grid .total th, .grid .total td { font-weight: 700; }
    .grid .part { background: var(--tint); }
    .grid tr.plain th { padding-left: 1.25rem; }
    .grid .total th, .grid .total td { border-top: 2px solid #14171c; }
    .grid .maximum th, .grid .maximum td { color: var(--faint); }
    .listing tbody th { font-weight: 600; min-width: 8.5em; }
    .listing .short { white-space: nowrap; }
    .listing .long { min-width: 13em; }
    .id { white-space: nowrap; }
    .signatures .group {
      display: grid; grid-template-columns: 2fr 1.5fr 1fr; gap: 1rem; margin-bottom: 1rem;
      break-inside: avoid;
    }
    .signatures .place { min-height: 6rem; border-bottom: 1px solid #14171c; color: var(--faint); }
    footer {
      margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid var(--line);
      color: var(--faint); font-size: 0.8125rem;
    }
    footer p { margin: 0.125rem 0; }
    @media screen and (max-width: 40rem) {
      body { padding: 1rem 0.875rem 1.5rem; }
      h1 { font-size: 1.375rem; }
      .facts { grid-template-columns: 1fr; }
      .verdict .grade { font-size: 1.5rem; }
      .grid, .grid caption, .grid thead, .grid tbody { display: block; }
      .grid tr { display: flex; flex-wrap: wrap; border-bottom: 1px solid #d4d7dc; }
      .grid th, .grid td, .grid .total th, .grid .total td {
        flex: 1 1 0; border: 0; padding: 0.125rem 0.1875rem; font-size: 0.8125rem;
      }
      .grid tr > :first-child { flex: 1 0 100%; }
      .grid tr.plain th { padding-left: 0.1875rem; }
      .grid .total { border-top: 2px solid #14171c; }
      .listing, .listing caption, .listing tbody, .listing tr, .listing th, .listing td {
        display: block;
      }
      .listing thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px;
        overflow: hidden; white-space: nowrap; }
      .listing tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      .listing th, .listing td { border: 0; padding: 0.0625rem 0; text-align: left; }
      .listing .short { display: inline-block; margin-right: 1.25em; }
      .listing .long { min-width: 0; }
      .listing td::before { content: attr(data-label) "\u{3000}"; color: var(--faint); }
      .listing td.none { display: none; }
      .signatures .group { grid-template-columns: 1fr; gap: 0.5rem; }
      .signatures .place { min-height: 3.5rem; }
    }
    @page { size: A4; margin: 15mm 16mm 16mm; @bottom-center {
      content: counter(page) " / " counter(pages); font-size: 9pt; color: #565c66; } }
    @media print {
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.5; }
      h1 { font-size: 20pt; }
      h2 { font-size: 11.5pt; break-after: avoid; margin-top: 14pt; }
      .facts { gap: 0 12pt; }
      .verdict .grade { font-size: 22pt; }
      .verdict .points { font-size: 12pt; }
      .remark, caption, footer { font-size: 8.5pt; }
      table { font-size: 8.5pt; }
      caption { break-after: avoid; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .grid { line-height: 1.2; }
      .grid th, .grid td { padding: 1.05pt 3pt; }
      .facts { padding: 3pt 0; }
      .facts div { padding: 0; }
      .verdict { margin: 10pt 0 6pt; padding: 7pt; }
      .subtitle { margin-bottom: 10pt; }
      .signatures { break-inside: avoid; }
      .signatures .place { min-height: 22mm; }
    }

    """
}
