/** The whole application. */
export function App() {
  return <main />
}
