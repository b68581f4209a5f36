import { attack } from './kinds/file-reading-query';
import { testAttack } from './test-attack';

testAttack(attack);
