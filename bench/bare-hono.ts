// A server that does nothing but give one answer: the floor under every page of the portal.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

export interface BareAnswer {
  path: string
  headers: Record<string, string>
  body: string
}

process.once('message', ({ path, headers, body }: BareAnswer) => {
  const app = new Hono()
  app.get(path, () => new Response(body, { headers }))
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(port))
})
