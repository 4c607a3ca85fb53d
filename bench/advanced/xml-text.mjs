/** A text as it stands between tags or in an attribute. */
export function escapeXml(text) {
  return text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter],
  );
}
