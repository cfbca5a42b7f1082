import { type FolderServer, serveFiles } from './folder-server'

const FUNCTIONS = 7000
const ARTICLES = 500

/** Numbers that look like chance and are the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}

function script(): string {
  const number = sequence(20_261_123)
  const names = Array.from({ length: FUNCTIONS }, (_, index) => `f${index}_${number().toString(36)}`)
  const functions = names.map(
    (name) =>
      `function ${name}(a){const k="${number().toString(36)}${number().toString(36)}";let x=a^${number()};` +
      `for(let i=0;i<k.length;i++)x=Math.imul(x,31)+k.charCodeAt(i)|0;return{value:x,label:k+x}}`,
  )
  return `${functions.join('\n')}
const work=[${names.join(',')}];
let state={value:1,label:''};
for(let pass=0;pass<3;pass++)for(const step of work)state=step(state.value);
const root=document.getElementById('root');
const title=document.createElement('h1');title.textContent='Yardstick: a page drawn by its script, with a heading of some length';
root.append(title);
for(let i=0;i<${ARTICLES};i++){
  const article=document.createElement('article');
  for(const [tag,text] of [['h2','Entry '+i],['p',(work[i%work.length](i).label+' ').repeat(6)],['button','Open'],['small',String(i)]]){
    const element=document.createElement(tag);element.className='c'+(i%200);element.textContent=text;article.append(element)
  }
  root.append(article);
}
document.body.dataset.height=String(root.offsetHeight);
`
}

function style(): string {
  const number = sequence(88_200)
  const rules = Array.from({ length: 2500 }, (_, index) => {
    const value = number() % 40
    return `article .c${index % 200}:nth-child(${(index % 7) + 1}){padding:${value}px;margin:${value % 9}px;color:#${(number() % 4096).toString(16).padStart(3, '0')}}`
  })
  return rules.join('\n')
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Yardstick</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
<script type="module" src="/script.js"></script></head><body><div id="root"></div></body></html>`

/**
 * A page to measure ours against on any machine: nothing until its script has run, as most applications. Its work is
 * fixed, of about the cost of Phanpy's first screen (1 MB of script, 2,000 nodes).
 */
export function serveYardstick(): Promise<FolderServer> {
  const files = new Map([
    ['/index.html', HTML],
    ['/script.js', script()],
    ['/style.css', style()],
  ])
  return serveFiles((path) => {
    const text = files.get(path)
    return text === undefined ? undefined : Buffer.from(text)
  })
}
