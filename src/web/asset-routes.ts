import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { findAsset } from '../ui/assets.ts'
import type { World } from '../world.ts'
import { securityHeaders } from './headers.ts'

/** Style sheet, script and mark. Their address holds the hash of their content, so a browser keeps them for good. */
export function assetRoutes({ config }: World): Hono {
  const app = new Hono()
  const headers = { ...securityHeaders(config), 'cache-control': 'public, max-age=31536000, immutable' }
  const absent = { ...securityHeaders(config), 'cache-control': 'no-store' }
  app.get(paths.asset(':hash', ':name'), (context) => {
    const asset = findAsset(context.req.param('hash') ?? '', context.req.param('name') ?? '')
    // A node that is newer or older than the one that sent the page may not have it: nobody is to remember that.
    if (!asset) return new Response('not found', { status: 404, headers: absent })
    return new Response(asset.body, { headers: { ...headers, 'content-type': asset.contentType } })
  })
  return app
}
