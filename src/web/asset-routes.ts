import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { findAsset } from '../ui/assets.ts'
import type { World } from '../world.ts'
import { securityHeaders } from './headers.ts'

/** Style sheet, script and mark. Their address holds the hash of their content, so a browser keeps them for good. */
export function assetRoutes({ config }: World): Hono {
  const app = new Hono()
  const headers = { ...securityHeaders(config), 'cache-control': 'public, max-age=31536000, immutable' }
  app.get(paths.asset(':hash', ':name'), (context) => {
    const asset = findAsset(context.req.param('hash') ?? '', context.req.param('name') ?? '')
    if (!asset) return new Response('not found', { status: 404, headers: securityHeaders(config) })
    return new Response(asset.body, { headers: { ...headers, 'content-type': asset.contentType } })
  })
  return app
}
