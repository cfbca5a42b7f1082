import { type ESTree, parseSync, Visitor } from 'vite'

/** Props whose text a person reads or hears. */
const SPOKEN =
  /^(label|title|lead|alt|placeholder|legend|hint|summary|text|caption|unit|error|message|name|aria-(label|description|valuetext|roledescription))$/
const LETTERS = /\p{L}/u
/** Elements whose `name` is for machines. */
const NAMED = /^(input|meta|link|button|form|Icon|slot)$/

/** Texts written in a screen instead of the locales: `path:offset: text`, in the order of the file. */
export function literalTexts(path: string, code: string): string[] {
  if (!path.endsWith('.tsx')) return []
  const found: { at: number; text: string }[] = []
  const report = (at: number, text: string) => {
    if (LETTERS.test(text)) found.push({ at, text: text.trim().replace(/\s+/g, ' ') })
  }
  const expression = (node: ESTree.Node): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') report(node.start, node.value)
    else if (node.type === 'TemplateLiteral')
      report(node.start, node.quasis.map((quasi) => quasi.value.cooked).join('…'))
    else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(expression)
    else if (node.type === 'LogicalExpression') [node.left, node.right].forEach(expression)
    else if (node.type === 'BinaryExpression' && node.operator === '+') [node.left, node.right].forEach(expression)
  }
  new Visitor({
    JSXText: (node) => report(node.start, node.value),
    JSXOpeningElement(node) {
      const element = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      for (const attribute of node.attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier' || !attribute.value) continue
        const { name } = attribute.name
        if (!SPOKEN.test(name) || (name === 'name' && NAMED.test(element))) continue
        if (attribute.value.type === 'JSXExpressionContainer') expression(attribute.value.expression)
        else expression(attribute.value)
      }
    },
    JSXElement(node) {
      for (const child of node.children) if (child.type === 'JSXExpressionContainer') expression(child.expression)
    },
    JSXFragment(node) {
      for (const child of node.children) if (child.type === 'JSXExpressionContainer') expression(child.expression)
    },
  }).visit(parseSync(path, code).program)
  return found.sort((a, b) => a.at - b.at).map(({ at, text }) => `${path}:${at}: ${text}`)
}

/** Keys of words that modules mention: whole (`exact`) or with computed parts (`patterns`, from template literals). */
export function mentionedKeys(modules: readonly { path: string; code: string }[], namespaces: readonly string[]) {
  const exact = new Set<string>()
  const patterns = new Map<string, RegExp>()
  const isKey = new RegExp(`^(${[...namespaces, 'droits', 'checklists'].join('|')})(\\.[\\w-]+)+$`)
  const startsAsKey = new RegExp(`^(${[...namespaces, 'droits', 'checklists'].join('|')})\\.`)
  for (const { path, code } of modules) {
    new Visitor({
      Literal(node) {
        if (typeof node.value === 'string' && isKey.test(node.value)) exact.add(node.value)
      },
      TemplateLiteral(node) {
        const parts = node.quasis.map((quasi) => quasi.value.cooked ?? '')
        const [head = ''] = parts
        if (parts.length === 1 && isKey.test(head)) exact.add(head)
        if (parts.length === 1 || !startsAsKey.test(head)) return
        const source = parts.map((part) => part.replace(/[.]/g, '\\.')).join('.+')
        patterns.set(source, new RegExp(`^${source}(\\..+)?$`))
      },
    }).visit(parseSync(path, code).program)
  }
  return { exact, patterns: [...patterns.values()] }
}
