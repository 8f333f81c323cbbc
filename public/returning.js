// Back at a search whose results are kept: nothing shows before they stand where they stood.
if (history.state?.place && performance.getEntriesByType('navigation')[0]?.type !== 'navigate')
  document.documentElement.dataset.returning = '';
