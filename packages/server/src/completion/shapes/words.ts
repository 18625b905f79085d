import { nothing, type ShapeCompletion, stop } from './shape.ts';

/** A keyword that says it all. */
export const flag: ShapeCompletion = { offers: nothing, typedOver: () => '', open: 'nothing' };

export const text: ShapeCompletion = { offers: nothing, typedOver: () => `"${stop('…')}"`, open: 'text' };

export const optionalText: ShapeCompletion = { offers: nothing, typedOver: () => '', open: 'nothing' };
