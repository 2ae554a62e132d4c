/**
 * What holds for the whole site. `url` and `today` come from the settings `SITE_URL` and `TODAY`, `beian`
 * (the filing number shown in the footer) from `BEIAN`, `contact` (a mail address or web address for
 * mistakes) from `CONTACT`, `dataLicence` (the licence of our part of the data, an SPDX id such as CC-BY-4.0) from
 * `DATA_LICENCE`; the last three are null when not set. `today` is an ISO date and never the build's clock.
 */
export const site: Site = {
  name: '规划易读',
  tagline: '把残疾人保障和发展规划变得好读、好找、好用',
  url: process.env['SITE_URL'] ?? 'https://guihua-yidu.example',
  today: process.env['TODAY'] ?? '2026-11-23',
  beian: process.env['BEIAN'] || null,
  contact: process.env['CONTACT'] || null,
  dataLicence: process.env['DATA_LICENCE'] || null,
}

interface Site {
  name: string
  tagline: string
  url: string
  today: string
  beian: string | null
  contact: string | null
  dataLicence: string | null
}
