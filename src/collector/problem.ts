/**
 * An error as `application/problem+json` (RFC 9457): never a stack, never a path of the machine. `code`: for programs,
 * never changes its meaning; `more`: members of that code.
 */
export function problem(
  status: number,
  title: string,
  headers: Record<string, string> = {},
  code?: string,
  more: object = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, code, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}
