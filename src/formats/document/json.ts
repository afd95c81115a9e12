// JSON: the data of a draft, with the ids and sources behind each statement.
import type { Draft } from '../../model/index.js';
import { toJson } from '../report/json.js';

/** The data of a draft as JSON. */
export const renderJson = ({ data }: Draft): string => toJson(data());
