/** /manifest.webmanifest: the archive among the programs of a device. Standard: https://www.w3.org/TR/appmanifest/ */
import { siteLanguage, siteLine, siteName } from '../site.ts';
import { homeUrl, pageUrl } from '../urls.ts';

export function GET(): Response {
  return Response.json({
    name: siteName,
    description: siteLine,
    lang: siteLanguage,
    id: homeUrl(),
    start_url: homeUrl(),
    scope: homeUrl(),
    // The pages have no button of their own to go back.
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [{ src: pageUrl('favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  });
}
