/// How the page of a report is set: quiet, one accent, and colours that also differ in lightness, so
/// that they survive a black-and-white printer and readers who do not tell hues apart.
enum DistrictStyle {
  static let css = palette + layout + pictures + paper

  private static let palette = """
    :root {
      color-scheme: light dark;
      --ink: #171a20; --faint: #565c66; --ground: #fff; --tint: #f4f5f7; --line: #d4d7dc;
      --strong: #8a8f98; --accent: #8f1d1d; --note: #fdf6e7; --edge: #b7791f;
      --g5: #123a63; --g4: #2563a0; --g3: #5b93c7; --g2: #9cc0e0; --g1: #cfe0f0; --g0: #c3c6cc;
      --on5: #fff; --on4: #fff; --on3: #0d1b2a; --on2: #0d1b2a; --on1: #0d1b2a; --on0: #171a20;
      --h0: #fbf3e4; --h1: #f3ddb6; --h2: #cfdcc0; --h3: #8fbfa8; --h4: #4a9384; --h5: #17605c;
      --p0: #171a20; --p1: #171a20; --p2: #171a20; --p3: #0d1b1a; --p4: #061413; --p5: #fff;
      --t0: #1d4f86; --t1: #1c857a; --t2: #b8690f; --band: #b9cfe6; --ring: #dcdfe4;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ink: #e8eaee; --faint: #a9b0bc; --ground: #14171c; --tint: #1e232b; --line: #343b46;
        --strong: #6c7480; --accent: #ef9a91; --note: #2b2414; --edge: #d6a24a;
        --g5: #d3e6f9; --g4: #93c0ea; --g3: #5b93c7; --g2: #35689b; --g1: #24476b; --g0: #4a505b;
        --on5: #0d1b2a; --on4: #0d1b2a; --on3: #0d1b2a; --on2: #fff; --on1: #fff; --on0: #fff;
        --h0: #3a2d16; --h1: #564a22; --h2: #44562f; --h3: #2f6a54; --h4: #56a18e; --h5: #a6dccb;
        --p0: #fff; --p1: #fff; --p2: #fff; --p3: #fff; --p4: #061413; --p5: #061413;
        --t0: #7db1e6; --t1: #55c2b2; --t2: #e6a656; --band: #31496a; --ring: #343b46;
      }
    }

    """

  private static let layout = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; background: var(--ground); }
    body {
      margin: 0 auto; padding: 2rem 1.5rem 2.5rem; max-width: 62rem; color: var(--ink);
      background: var(--ground);
      font: 0.9375rem/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei", "WenQuanYi Micro Hei", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    :lang(en) body, body:lang(en) {
      font-family: "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, "Noto Sans CJK SC",
        "PingFang SC", "Microsoft YaHei", sans-serif;
      overflow-wrap: break-word;
    }
    :lang(zh) p, :lang(zh) figcaption { text-spacing-trim: trim-start; line-break: strict; }
    header { border-top: 6px solid var(--accent); padding-top: 1.25rem; text-align: center; }
    h1 {
      margin: 0; font-size: 2rem; line-height: 1.3; font-weight: 700;
      font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
    }
    :lang(en) h1 { font-family: Georgia, "Noto Serif", "Times New Roman", serif; }
    :lang(zh) h1 { letter-spacing: 0.1em; }
    h2 {
      margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; font-size: 1.3125rem; line-height: 1.4;
      border-bottom: 2px solid var(--accent);
    }
    h3 { margin: 1.75rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.4; }
    p { margin: 0.5rem 0; }
    .subtitle { margin: 0.375rem 0 0.75rem; color: var(--faint); }
    .facts {
      display: flex; flex-wrap: wrap; justify-content: center; gap: 0.125rem 2rem; margin: 0;
      font-size: 0.875rem;
    }
    .facts div { display: flex; gap: 0.5rem; }
    .facts dt { color: var(--faint); }
    .facts dd { margin: 0; font-variant-numeric: tabular-nums; }
    .banner {
      margin: 1.5rem 0; padding: 0.625rem 1rem; background: var(--note);
      border-left: 4px solid var(--edge); font-size: 0.875rem;
    }
    .banner p { margin: 0.125rem 0; }
    .attendance { margin: 1.5rem 0 0; font-size: 0.875rem; }
    .attendance p, .attendance ul { margin: 0.125rem 0; }
    .missing {
      padding: 0.625rem 1rem; color: var(--accent); border: 1px solid var(--accent);
      border-left-width: 4px;
    }
    .headlines {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem;
      margin: 1.25rem 0 0;
    }
    .headlines div {
      display: flex; flex-direction: column; padding: 0.75rem 0.875rem; background: var(--tint);
      border-top: 3px solid var(--strong);
    }
    .headlines dt { color: var(--faint); font-size: 0.8125rem; line-height: 1.4; }
    .headlines dd {
      margin: auto 0 0; padding-top: 0.25rem; font-size: 1.5rem; line-height: 1.3; font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .headlines .detail {
      margin: 0; padding: 0; color: var(--faint); font-size: 0.8125rem; font-weight: 400;
    }
    .scroll { overflow-x: auto; margin: 0.75rem 0 1.25rem; }
    .scroll:focus-visible { outline: 2px solid var(--t0); outline-offset: 2px; }
    table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
    caption {
      text-align: left; color: var(--faint); font-size: 0.8125rem; padding-bottom: 0.375rem;
    }
    th, td {
      text-align: left; vertical-align: top; padding: 0.3125rem 0.5rem;
      border-bottom: 1px solid var(--line); font-weight: 400;
    }
    thead th {
      color: var(--faint); border-bottom: 1px solid var(--strong); vertical-align: bottom;
      border-top: 1px solid var(--strong); overflow-wrap: normal; word-break: keep-all;
    }
    tbody th { font-weight: 600; min-width: 6.5em; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }
    .sum th, .sum td { font-weight: 700; border-top: 2px solid var(--strong); }
    .id { white-space: nowrap; }
    td.bar { width: 32%; min-width: 6rem; vertical-align: middle; }
    td.bar svg { display: block; width: 100%; height: 0.875rem; }
    details { margin: 0.25rem 0 1rem; }
    summary { cursor: pointer; color: var(--faint); font-size: 0.875rem; }
    .legend {
      display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0;
      list-style: none; font-size: 0.8125rem; color: var(--faint);
    }
    .swatch { display: inline-block; width: 1.125em; height: 0.75em; margin-right: 0.375em; }
    footer {
      margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line);
      color: var(--faint); font-size: 0.8125rem;
    }
    footer p { margin: 0.125rem 0; }

    """

  private static let pictures = """
    figure { margin: 1rem auto; max-width: 34rem; break-inside: avoid; }
    figure.wide { max-width: none; }
    figure svg { display: block; width: 100%; height: auto; overflow: visible; }
    figcaption { font-size: 0.8125rem; color: var(--faint); margin-top: 0.5rem; }
    figcaption strong { display: block; color: var(--ink); font-weight: 600; }
    .many {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
      gap: 0.75rem 0.5rem; margin: 0.75rem 0 1.25rem;
    }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; align-items: center; }
    .many figure { margin: 0; width: 100%; }
    .many figcaption { text-align: center; margin-top: 0.125rem; }
    .many strong { font-weight: 400; }
    svg text { font-size: 11px; fill: var(--ink); }
    svg .tick { font-size: 9px; fill: var(--faint); }
    svg .value { font-size: 11px; font-weight: 700; font-variant-numeric: tabular-nums; }
    svg .big { font-size: 15px; }
    svg .on { font-size: 11px; font-variant-numeric: tabular-nums; }
    figure.wide svg .on { font-size: 15px; font-weight: 700; }
    .ring { stroke: var(--ring); stroke-width: 0.75; fill: none; }
    .axis { stroke: var(--strong); stroke-width: 1; }
    .cut { stroke: var(--accent); stroke-width: 1; stroke-dasharray: 3 2; }
    .band { fill: var(--band); fill-opacity: 0.65; fill-rule: evenodd; stroke: none; }
    .reference { fill: none; stroke: var(--t0); stroke-width: 1.75; stroke-linejoin: round; }
    .point { fill: var(--t0); }
    .own { fill: var(--t2); fill-opacity: 0.16; stroke: var(--t2); stroke-width: 1.75; }
    .many .reference { stroke-dasharray: 3 2; stroke-width: 1.25; }
    rect.g0 { fill: var(--g0); } rect.g1 { fill: var(--g1); } rect.g2 { fill: var(--g2); }
    rect.g3 { fill: var(--g3); } rect.g4 { fill: var(--g4); } rect.g5 { fill: var(--g5); }
    text.g0 { fill: var(--on0); } text.g1 { fill: var(--on1); } text.g2 { fill: var(--on2); }
    text.g3 { fill: var(--on3); } text.g4 { fill: var(--on4); } text.g5 { fill: var(--on5); }
    rect.h0 { fill: var(--h0); } rect.h1 { fill: var(--h1); } rect.h2 { fill: var(--h2); }
    rect.h3 { fill: var(--h3); } rect.h4 { fill: var(--h4); } rect.h5 { fill: var(--h5); }
    text.h0 { fill: var(--p0); } text.h1 { fill: var(--p1); } text.h2 { fill: var(--p2); }
    text.h3 { fill: var(--p3); } text.h4 { fill: var(--p4); } text.h5 { fill: var(--p5); }
    rect.none { fill: var(--tint); }
    rect.t0 { fill: var(--t0); } rect.t1 { fill: var(--t1); } rect.t2 { fill: var(--t2); }
    rect.open { fill-opacity: 0.22; }
    .s-t0 { background: var(--t0); } .s-t1 { background: var(--t1); }
    .s-t2 { background: var(--t2); } .s-band { background: var(--band); }
    .s-reference { height: 0; border-top: 3px solid var(--t0); vertical-align: middle; }
    .s-own { height: 0; border-top: 3px solid var(--t2); vertical-align: middle; }

    """

  private static let paper = """
    @media screen and (max-width: 40rem) {
      body { padding: 1rem 0.875rem 1.5rem; }
      h1 { font-size: 1.375rem; }
      :lang(zh) h1 { letter-spacing: 0.04em; }
      h2 { font-size: 1.1875rem; }
      .headlines { grid-template-columns: repeat(2, 1fr); gap: 0.5rem; }
      .headlines dd { font-size: 1.25rem; }
      .headlines .detail { font-size: 0.8125rem; }
      .minor { display: none; }
      .pair { grid-template-columns: 1fr; }
      figure.wide svg .big, figure.wide svg .on { font-size: 22px; }
      th, td { padding: 0.3125rem 0.25rem; }
      table { font-size: 0.8125rem; }
      td.bar { min-width: 5rem; }
      .scroll > table { min-width: 0; }
    }
    @page { size: A4; margin: 14mm 14mm 16mm; @bottom-center {
      content: counter(page) " / " counter(pages); font-size: 9pt; color: #565c66; } }
    @media print {
      :root {
        color-scheme: light; --faint: #4a505a;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.5; }
      header { padding-top: 8pt; border-top-width: 4pt; }
      h1 { font-size: 20pt; }
      h2 { font-size: 13pt; margin: 16pt 0 6pt; break-after: avoid; }
      h3 { font-size: 10.5pt; margin: 10pt 0 4pt; break-after: avoid; }
      .sheet { break-before: page; }
      .sheet h2 { margin-top: 0; }
      .banner { margin: 8pt 0; padding: 4pt 8pt; font-size: 8.5pt; }
      .headlines { grid-template-columns: repeat(6, 1fr); gap: 5pt; margin-top: 8pt; }
      .headlines div { padding: 4pt 6pt; break-inside: avoid; }
      .headlines dt, .headlines .detail { font-size: 7.5pt; }
      .headlines dd { font-size: 13pt; }
      .scroll { overflow: visible; margin: 6pt 0 10pt; }
      table { font-size: 8.5pt; line-height: 1.35; }
      th, td { padding: 1.75pt 4pt; }
      caption, figcaption, footer { font-size: 8pt; }
      caption { break-after: avoid; }
      thead { display: table-header-group; }
      tr, figure { break-inside: avoid; }
      tbody tr:nth-child(-n+2) { break-before: avoid; }
      figure { max-width: 12cm; margin: 8pt auto; }
      .many { grid-template-columns: repeat(7, 1fr); }
      .pair { gap: 0 14pt; break-inside: avoid; }
      details:not([open]) { display: none; }
    }

    """
}
