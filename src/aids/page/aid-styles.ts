/** The look of what only the aids show. Browser only. */

/** Adds the rules to the document, by the same layers as the site's style sheet; call once. */
export function addAidStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

const rules = `
@layer reading {
  .ed a.why {
    color: inherit;
    text-decoration: underline dotted 1px var(--control);
    text-underline-offset: 0.22em;
  }

  .ed a.why:is(:hover, :focus-visible) {
    color: var(--link);
    text-decoration: underline solid 2px;
  }

  .reason {
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: 55vh;
    margin: 0;
    padding: 1.1rem var(--gutter) calc(1.1rem + env(safe-area-inset-bottom));
    overflow: auto;
    border: 0;
    border-block-start: 3px solid var(--accent);
    background: var(--raised);
    box-shadow: 0 -0.75rem 2.5rem rgb(0 0 0 / 0.18);
    color: var(--ink);
    font-size: 1rem;
    text-indent: 0;
    user-select: text;
  }

  .reason:focus {
    outline: 0;
  }

  .reason q {
    background: var(--bg);
  }

  @supports (position-area: bottom) {
    @media (width >= 48rem) {
      .reason {
        position-area: bottom span-right;
        position-try-fallbacks: flip-inline, flip-block;
        inset: auto;
        max-inline-size: 24rem;
        margin-block-start: 0.4rem;
        padding: 0.9rem 1.1rem;
        box-shadow: 0 2px 14px rgb(0 0 0 / 0.25);
      }
    }
  }
}
`;
