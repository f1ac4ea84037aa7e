// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An ordered map that never changes: each change gives a new map that shares nearly everything with the old one.
 *
 * <p>A simulation holds on to the map of its height for as long as it runs, and commits need not wait for it. It is an
 * AVL tree, so a change copies some twenty nodes even among a million keys.
 *
 * @param <V> what a key maps to
 */
public final class SortedTree<V> {
    private static final SortedTree<?> EMPTY = new SortedTree<>(null);

    private final Node<V> root;

    private SortedTree(Node<V> root) {
        this.root = root;
    }

    private record Node<V>(String key, V value, Node<V> left, Node<V> right, int height, int count) {
        static <V> Node<V> of(String key, V value, Node<V> left, Node<V> right) {
            int height = 1 + Math.max(SortedTree.depth(left), SortedTree.depth(right));
            return new Node<>(key, value, left, right, height, 1 + SortedTree.size(left) + SortedTree.size(right));
        }
    }

    /** The map without entries. */
    @SuppressWarnings("unchecked") // An empty map holds no value, so it is one of every type.
    public static <V> SortedTree<V> empty() {
        return (SortedTree<V>) EMPTY;
    }

    /** How many entries there are. */
    public int size() {
        return size(root);
    }

    /** What the key maps to. */
    public Optional<V> get(String key) {
        Node<V> node = root;
        while (node != null) {
            int order = KeyOrder.INSTANCE.compare(key, node.key);
            if (order == 0) {
                return Optional.of(node.value);
            }
            node = order < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    /** The map with this entry added or replaced. */
    public SortedTree<V> with(String key, V value) {
        return new SortedTree<>(insert(root, key, value));
    }

    /** The map without this key. */
    public SortedTree<V> without(String key) {
        return get(key).isEmpty() ? this : new SortedTree<>(remove(root, key));
    }

    /**
     * The entries of a range in order.
     *
     * @param start the first key, inclusive; empty for the beginning
     * @param end the key to stop at; empty for the end
     * @param endInclusive whether the end key belongs to the range
     */
    public Iterator<Map.Entry<String, V>> range(String start, String end, boolean endInclusive) {
        return new Range<>(root, start, end, endInclusive);
    }

    private static <V> Node<V> insert(Node<V> node, String key, V value) {
        if (node == null) {
            return Node.of(key, value, null, null);
        }
        int order = KeyOrder.INSTANCE.compare(key, node.key);
        if (order == 0) {
            return Node.of(key, value, node.left, node.right);
        }
        return order < 0
                ? balanced(node, insert(node.left, key, value), node.right)
                : balanced(node, node.left, insert(node.right, key, value));
    }

    private static <V> Node<V> remove(Node<V> node, String key) {
        int order = KeyOrder.INSTANCE.compare(key, node.key);
        if (order < 0) {
            return balanced(node, remove(node.left, key), node.right);
        }
        if (order > 0) {
            return balanced(node, node.left, remove(node.right, key));
        }
        if (node.left == null) {
            return node.right;
        }
        if (node.right == null) {
            return node.left;
        }
        Node<V> next = node.right;
        while (next.left != null) {
            next = next.left;
        }
        return balanced(next, node.left, remove(node.right, next.key));
    }

    /** A node with the key and value of the given one over two subtrees whose depths differ by two at most. */
    private static <V> Node<V> balanced(Node<V> node, Node<V> left, Node<V> right) {
        int tilt = depth(left) - depth(right);
        if (tilt > 1) {
            if (depth(left.left) >= depth(left.right)) {
                return Node.of(left.key, left.value, left.left, Node.of(node.key, node.value, left.right, right));
            }
            Node<V> middle = left.right;
            return Node.of(
                    middle.key,
                    middle.value,
                    Node.of(left.key, left.value, left.left, middle.left),
                    Node.of(node.key, node.value, middle.right, right));
        }
        if (tilt < -1) {
            if (depth(right.right) >= depth(right.left)) {
                return Node.of(right.key, right.value, Node.of(node.key, node.value, left, right.left), right.right);
            }
            Node<V> middle = right.left;
            return Node.of(
                    middle.key,
                    middle.value,
                    Node.of(node.key, node.value, left, middle.left),
                    Node.of(right.key, right.value, middle.right, right.right));
        }
        return Node.of(node.key, node.value, left, right);
    }

    private static int depth(Node<?> node) {
        return node == null ? 0 : node.height;
    }

    private static int size(Node<?> node) {
        return node == null ? 0 : node.count;
    }

    private static final class Range<V> implements Iterator<Map.Entry<String, V>> {
        private final Deque<Node<V>> path = new ArrayDeque<>();
        private final String end;
        private final boolean endInclusive;

        Range(Node<V> root, String start, String end, boolean endInclusive) {
            this.end = end;
            this.endInclusive = endInclusive;
            Node<V> node = root;
            while (node != null) {
                if (KeyOrder.INSTANCE.compare(node.key, start) >= 0) {
                    path.push(node);
                    node = node.left;
                } else {
                    node = node.right;
                }
            }
        }

        @Override
        public boolean hasNext() {
            if (path.isEmpty()) {
                return false;
            }
            if (end.isEmpty()) {
                return true;
            }
            int order = KeyOrder.INSTANCE.compare(path.peek().key, end);
            return order < 0 || (endInclusive && order == 0);
        }

        @Override
        public Map.Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The range has no further key");
            }
            Node<V> node = path.pop();
            for (Node<V> below = node.right; below != null; below = below.left) {
                path.push(below);
            }
            return Map.entry(node.key, node.value);
        }
    }
}
