import { attack } from './kinds/unwritable-articles';
import { testAttack } from './test-attack';

testAttack(attack);
