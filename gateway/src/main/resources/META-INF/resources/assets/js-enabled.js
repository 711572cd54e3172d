// Says to the style sheet, before anything is drawn, that scripts run; from a file because the page allows none inside it.
document.body.className +=
  " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "");
