/** A value as JSON that can stand in a `<script>` data block: no `<` could end it, whatever a plan prints. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
