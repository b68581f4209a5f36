import { attack } from './kinds/two-outlets';
import { testAttack } from './test-attack';

testAttack(attack);
