import { createServer, type Server } from 'node:http'
import { Counter, Gauge, Registry } from 'prom-client'

/** Counters of the process: how much came and what came of it, never from whom. */
export interface Metrics {
  /** `outcome`: our word for what came of it, such as `stored` or the code of a refusal; `''`: nothing to tell. */
  count(method: string, route: string, status: number, outcome: string): void
  /** In the format of Prometheus. */
  text(): Promise<string>
}

/** Counters that begin at zero. */
export function metrics(): Metrics {
  const registry = new Registry()
  const requests = new Counter({
    name: 'collector_http_requests_total',
    help: 'Requests by route, status and what came of them',
    labelNames: ['method', 'route', 'status', 'outcome'],
    registers: [registry],
  })
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process',
    registers: [registry],
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  return {
    count: (method, route, status, outcome) => requests.inc({ method, route, status, outcome }),
    text: () => registry.metrics(),
  }
}

/** Serves the counters on a port of this machine only. */
export function serveMetrics({ text }: Metrics, port: number): Server {
  const server = createServer(async ({ url }, response) => {
    if (url !== '/metrics') return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(await text())
  })
  return server.listen(port, '127.0.0.1')
}
