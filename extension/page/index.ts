/** What runs in a page after the writer's click, or on a site that the writer always wants it on; once in each frame. */
import { alive } from './ask.ts';
import { createPage, type Page } from './page.ts';

const world = globalThis as { kalmPage?: Page | undefined };
// a second click on the button starts nothing twice; after an update the old one has lost its extension
if (world.kalmPage && alive() && world.kalmPage.alive()) world.kalmPage.start();
else {
  world.kalmPage?.stop();
  world.kalmPage = createPage();
  world.kalmPage.start();
}
