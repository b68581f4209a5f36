import { attack } from './kinds/foreign-pages';
import { testAttack } from './test-attack';

testAttack(attack);
