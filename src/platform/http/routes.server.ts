import {
  createRequestHandler,
  type LoaderFunction,
  matchRoutes,
  type RequestHandler,
  type RouteObject,
  type ServerBuild,
} from "react-router";

/** What a route says of itself: `export const handle: RouteHandle = { public: true }`. */
export type RouteHandle = {
  /** Anyone may open it; other pages ask for a sign-in. */
  public?: true;
  /** Drawn without menu and head: it stands inside pages of others. */
  bare?: true;
  /** The page is taken over by script in the browser. */
  interactive?: true;
};

/** Finds what the routes of an address say of themselves; null when there is no such page. */
export const handlesOf = (build: ServerBuild) => {
  const routes = Object.values(build.routes).flatMap(route => (route ? [route] : []));
  const below = (parent: string | undefined): RouteObject[] =>
    routes
      .filter(route => route.parentId === parent)
      .map(({ id, path = "", index, module: { handle } }) =>
        index ? { id, path, index, handle } : { id, path, handle, children: below(id) },
      );
  const tree = below(undefined);
  return (path: string): RouteHandle | null => {
    // React Router also answers the data of a page alone, under a name of its own.
    const page = path.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
    const matches = matchRoutes(tree, page);
    // An address that only the root matches is no page of ours.
    if (!matches?.some(match => match.route.path !== "" || match.route.index)) return null;
    const handles = matches.map(match => match.route.handle as RouteHandle | undefined);
    return {
      ...(handles.some(handle => handle?.public) && { public: true as const }),
      ...(handles.some(handle => handle?.interactive) && { interactive: true as const }),
    };
  };
};

/**
 * Who draws the page of an address. React Router tries an address against one route after the other, several times a
 * page; so the pages below one first word have a handler that knows only these.
 */
export const handlerOf = (build: ServerBuild) => {
  const wordOf = (path = "") => path.split("/")[0]!;
  const pages = Object.entries(build.routes).filter(([, route]) => route?.parentId === "root");
  const below = (word: string): RequestHandler => {
    const kept = new Set(pages.filter(([, route]) => wordOf(route!.path) !== word).map(([id]) => id));
    const routes = Object.fromEntries(Object.entries(build.routes).filter(([id]) => !kept.has(id)));
    return createRequestHandler({ ...build, routes: unwritten(routes) }, "production");
  };
  const handlers = new Map(
    [...new Set(pages.map(([, route]) => wordOf(route!.path)))].map(word => [word, below(word)]),
  );
  const whole = createRequestHandler(build, "production");
  return (path: string): RequestHandler => handlers.get(path.slice(1).split("/")[0]!) ?? whole;
};

type Routes = ServerBuild["routes"];

/** What a loader found, closed to all but who asks for it. */
export class Found {
  readonly #found: unknown;
  constructor(found: object) {
    this.#found = found;
  }
  static in(loaded: unknown): unknown {
    return loaded instanceof Found ? loaded.#found : loaded;
  }
}

/**
 * React Router writes down all that a page's loaders found, for a script to go on from, whether there is one or not. It
 * takes as long as the page itself, so where no page has a script it is given what it finds nothing in.
 */
const unwritten = (routes: Routes): Routes => {
  const all = Object.entries(routes).flatMap(([id, route]) => (route ? [[id, route] as const] : []));
  if (all.some(([, { module }]) => (module.handle as RouteHandle | undefined)?.interactive)) return routes;
  return Object.fromEntries(
    all.map(([id, route]) => {
      const { loader } = route.module;
      return [id, loader ? { ...route, module: { ...route.module, loader: closed(loader) } } : route];
    }),
  );
};

const closed =
  (loader: LoaderFunction): LoaderFunction =>
  async (...asked) => {
    const found: unknown = await loader(...asked);
    // A page alone finds plain objects; an answer, a file or a status of its own is React Router's to read.
    return isPlain(found) ? new Found(found) : found;
  };

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
