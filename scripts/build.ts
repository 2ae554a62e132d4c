import { readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileOf, htmlAddresses } from './built-site.ts'
import { indexPages } from './index-pages.ts'
import { root, runNode, tools } from './run-node.ts'

const out = resolve(root, process.env['OUT_DIR'] ?? 'dist')

await step('检查导入 (import check)', () => run(['scripts/import.ts', '--check']))
await step('生成网页 (astro build)', async () => {
  await rm(out, { recursive: true, force: true })
  await run([tools.astro, 'build'])
})
// The browser asks for nothing beyond a script of the head before it has run: the style sheet is to be under way by then.
await step('样式表放到脚本前面 (style sheet first)', async () => {
  for (const address of htmlAddresses(out)) {
    const file = fileOf(out, address)
    const html = await readFile(file, 'utf8')
    const moved = html.replace(
      /(<script src="[^"]*reader\.js"><\/script>)(.*?)(<link rel="stylesheet"[^>]*>)/su,
      '$3$1$2',
    )
    if (moved === html) throw new Error(`${address} has no style sheet behind its script`)
    await writeFile(file, moved)
  }
})
await step('编搜索索引 (Pagefind)', async () => {
  const pages = await indexPages(out)
  if (pages === 0) throw new Error(`Pagefind found no page to index in ${out}`)
  console.log(`  ${pages} pages indexed`)
})
console.log(`\n完成，网站在 ${out}`)

async function step(name: string, work: () => Promise<void>): Promise<void> {
  console.log(`\n→ ${name}`)
  try {
    await work()
  } catch (error) {
    console.error(`\n✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

async function run(args: string[]): Promise<void> {
  const { code } = await runNode(args, { show: true, env: { OUT_DIR: out } })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code}`)
}
