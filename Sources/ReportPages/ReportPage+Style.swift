extension ReportPage {
    /// One sheet for all blocks; what has a meaning differs by form as well as by colour.
    static let style = """
        :root { --paper: #ffffff; --ink: #1b1f24; --soft: #5a6472; --line: #d8dde3;
          --own: #0b63b5; --muted: #9aa5b1; --zero: #b3261e;
          --alarm: #c62828; --notice: #b26a00; --mild: #0b63b5; --quiet: #6b7683; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #14181d; --ink: #e8ecf1; --soft: #a3adb9; --line: #333b45;
            --own: #6cb2f5; --muted: #6d7885; --zero: #f28b82;
            --alarm: #ff8a80; --notice: #f0b04f; --mild: #6cb2f5; --quiet: #96a1ae; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
        p { margin: .5rem 0; max-width: 46rem; }
        .lead, figcaption, caption, .note { color: var(--soft); }
        figure { margin: 1rem 0 1.5rem; }
        figcaption { font-weight: 600; color: var(--ink); margin-bottom: .25rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--ink); font: 13px system-ui, "DejaVu Sans", sans-serif; }
        svg .soft { fill: var(--soft); } svg .grid { stroke: var(--line); } svg .zero { stroke: var(--zero); }
        svg .own { fill: var(--own); } svg .muted { fill: var(--muted); }
        svg .whisker { stroke: var(--ink); stroke-width: 1.5; } svg .halo { stroke: var(--paper); stroke-width: 4; }
        svg .line { fill: none; stroke-width: 2; stroke: var(--own); } svg .tone1 { stroke: var(--zero); }
        svg .tone2 { stroke: var(--notice); } svg .tone3 { stroke: var(--soft); } svg .tone4 { stroke: var(--ink); }
        .scroll { overflow-x: auto; margin: 1.5rem 0; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; padding-bottom: .25rem; }
        th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
        th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
        td.number, th.number { text-align: right; }
        td { vertical-align: top; }
        td.prose { white-space: normal; min-width: min(12rem, 30vw); }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2rem; }
        .annotated { line-height: 1.9; overflow-wrap: anywhere; margin: .5rem 0; }
        .annotated p { white-space: pre-wrap; margin: 0; }
        .annotated ol { margin: 0; padding-left: 1.5rem; }
        mark { --tone: var(--quiet); color: inherit; background: none; border-radius: .2rem; padding: .05rem .15rem;
          -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        mark.alarm { --tone: var(--alarm); } mark.notice { --tone: var(--notice); } mark.mild { --tone: var(--mild); }
        mark.filled { background: color-mix(in srgb, var(--tone) 22%, transparent); box-shadow: inset 0 -2px var(--tone); }
        mark.outlined { outline: 1px solid var(--tone); }
        mark.dashed { outline: 1.5px dashed var(--tone); }
        mark.wrong { text-decoration: underline wavy var(--zero) 1.5px; text-underline-offset: .25em; }
        mark:target { outline: 3px solid var(--own); }
        sup { font-size: .65rem; line-height: 0; color: var(--soft); padding-left: .1rem; }
        sup a, td a { color: var(--own); }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; list-style: none; font-size: .875rem; }
        """
}
