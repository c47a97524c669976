// Planted: neither dependency-cruiser nor the compiler may let workflows touch the machine it runs on.
import { hostname } from 'node:os';

export const planted = hostname();
