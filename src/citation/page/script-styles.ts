/** The look of what only an article's script shows: pages that are read without it need not load this. Browser only. */

/** Adds the rules to the document, by the same layers as the site's style sheet; call once. */
export function addScriptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

const rules = `
@layer reading {
  #cite button,
  .said button,
  .quote-offer button {
    min-block-size: 2rem;
    padding: 0.25rem 0.7rem;
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--bg);
    color: var(--ink);
    font-size: var(--t-1);
    cursor: pointer;
  }

  #cite details button {
    margin-block-end: 0.9rem;
  }

  .quote-offer {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.2);
  }

  .said {
    position: fixed;
    inset: auto 0 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.8rem;
    align-items: center;
    padding: 0.7rem var(--gutter);
    background: var(--raised);
    border-block-start: 1px solid var(--control);
    font: 500 var(--t-1) / 1.6 var(--sans);
  }

  .said:empty {
    padding: 0;
    border: 0;
  }
}

@layer print {
  @media print {
    #cite button,
    .said {
      display: none;
    }
  }
}
`;
