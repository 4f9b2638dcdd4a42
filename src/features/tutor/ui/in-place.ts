import { createElement, Fragment, type ReactNode } from "react";

/** Renders parts that only ever grow at the end: their place is all the identity they have, so none needs a key. */
export const inPlace = <Item>(items: readonly Item[], part: (item: Item, index: number) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...items.map(part));
