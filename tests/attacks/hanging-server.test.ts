import { attack } from './kinds/hanging-server';
import { testAttack } from './test-attack';

testAttack(attack);
