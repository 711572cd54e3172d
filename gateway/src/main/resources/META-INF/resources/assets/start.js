// Starts the GOV.UK components on a page; the style sheet's own address says where the library is.
const library = document.querySelector('link[href*="govuk-frontend.min.css"]').href.replace(/\.css$/, ".js");
const { initAll } = await import(library);
initAll();
