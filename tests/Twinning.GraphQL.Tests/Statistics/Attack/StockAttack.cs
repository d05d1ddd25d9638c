using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Solves for how many households of each kind live in each village, from all that was told about one review year.</summary>
/// <remarks>
/// The unknowns are the cells of a village's minority or majority in one state: where a correction left them as they were, the attacker
/// knows that too, which is more than anybody can know. Where a sum is known to be zero, so is each cell in it; then more may follow.
/// </remarks>
internal sealed class StockAttack
{
    private static readonly bool[][] BothSides = [[true, false], [true], [false]];
    private static readonly ulong[] Sought = [.. Kinds.All.Select(kind => SetOf(kind.Counts))];

    private readonly MemoryWorld _world;
    private readonly Dictionary<string, int> _names = [];
    private readonly Dictionary<((int, long, bool), long, bool), int> _known = [];
    private readonly List<long[]> _blocks = [];
    private readonly List<ulong> _counted = [];
    private readonly HashSet<(int Year, long Version, bool IsReturn)> _states = [];
    private readonly Dictionary<(int, long, bool), SortedSet<long>> _villages = [];
    private readonly Dictionary<string, (int Counted, int[] Blocks)> _heard = [];
    private readonly List<string> _wrong = [];
    private readonly Random _random = new(1);

    public StockAttack(MemoryWorld world, IEnumerable<PublicAnswer> answers)
    {
        _world = world;
        foreach (var answer in answers.Where(answer => answer.Told <= Told.MultidimensionalDeprived))
        {
            var state = (answer.Year, answer.Version, answer.IsReturn);
            int[] blocks = [.. answer.Villages.SelectMany(village => Sides(answer.Population).Select(side => Block(state, village, side)))];
            var counted = Counted(SetOf(cell => Counts(answer, cell)));
            var truth = blocks.Sum(block => Sum(_blocks[block], _counted[counted]));
            if (truth != answer.Value)
            {
                _wrong.Add($"{answer} in {string.Join('+', answer.Villages)} is {truth}");
            }

            _states.Add(state);
            (_villages.TryGetValue(state, out var villages) ? villages : _villages[state] = []).UnionWith(answer.Villages);
            _heard.TryAdd($"{counted}: {string.Join(' ', blocks.Order())}", (counted, blocks));
        }
    }

    /// <summary>Gets the answers that do not say the truth of what they were taken for: the attacker would be misled.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Returns the small counts that come out.</summary>
    public IEnumerable<string> Found()
    {
        List<((int, long, bool) State, List<long> Villages)> states =
        [
            .. _states.Select(state => (state, _villages[state].ToList()))
                .DistinctBy(state => string.Join(' ', state.Item2.Select(village => Block(state.state, village, true) + "," + Block(state.state, village, false)))),
        ];
        var truth = _blocks.ConvertAll(block => Sought.Select(set => Sum(block, set)).ToArray());
        var empty = new ulong[_blocks.Count];
        while (true)
        {
            var drawn = Draw(empty).ConvertAll(cells => Sought.Select(set => Cell.All.Index().Where(cell => (set >> cell.Index & 1) == 1)
                .Aggregate(0L, (sum, cell) => Modulo.Add(sum, cells[cell.Index]))).ToArray());
            var following = states.SelectMany(state => Following(state.State, state.Villages, truth, drawn)).ToList();
            var before = (ulong[])empty.Clone();
            foreach (var zero in following.Where(sum => sum.Truth == 0))
            {
                zero.Blocks.ForEach(block => empty[block] |= Sought[zero.Kind]);
            }

            if (before.SequenceEqual(empty))
            {
                return following.Where(sum => sum.Truth > 0).Select(sum => $"{sum.Truth} {sum.Name()}").Distinct();
            }
        }
    }

    // Sums below five that follow, of each set of villages and sides, and each kind.
    private IEnumerable<(long Truth, int Kind, List<int> Blocks, Func<string> Name)> Following(
        (int, long, bool) state, List<long> villages, List<long[]> truth, List<long[]> drawn)
    {
        foreach (var sides in BothSides)
        {
            var blocks = villages.ConvertAll(village => sides.Select(side => Block(state, village, side)).ToList());
            var (truths, follows) = (new long[1 << villages.Count], new long[1 << villages.Count]);
            for (var kind = 0; kind < Sought.Length; kind++)
            {
                for (var set = 1; set < truths.Length; set++)
                {
                    var last = System.Numerics.BitOperations.TrailingZeroCount(set);
                    (truths[set], follows[set]) = (truths[set & (set - 1)], follows[set & (set - 1)]);
                    foreach (var block in blocks[last])
                    {
                        truths[set] += truth[block][kind];
                        follows[set] = Modulo.Add(follows[set], drawn[block][kind]);
                    }

                    if (follows[set] == 0 && truths[set] < 5)
                    {
                        var (of, within) = (kind, villages.Index().Where(village => (set >> village.Index & 1) == 1).ToList());
                        yield return (
                            truths[set],
                            kind,
                            [.. within.SelectMany(village => blocks[village.Index])],
                            () => $"{string.Join(',', sides.Select(side => side ? "minority" : "majority"))} {Kinds.All[of].Name} in {string.Join('+', within.Select(village => village.Item))} of {state}");
                    }
                }
            }
        }
    }

    // A number for each cell of each block, at random, so that all that was told comes to zero.
    private List<long[]> Draw(ulong[] empty)
    {
        var kinds = new Dictionary<ulong, Telling>();
        var tellings = empty.Select(set => kinds.TryGetValue(set, out var known) ? known : kinds[set] = new Telling(_counted, set)).ToList();
        int Unknown(int block, int counted) => (counted * _blocks.Count) + block;
        var elimination = new Elimination(_blocks.Count * _counted.Count, _random);
        foreach (var (counted, blocks) in _heard.Values)
        {
            elimination.Learn(blocks.SelectMany(block => tellings[block].Sums[counted].Select(term => KeyValuePair.Create(Unknown(block, term.Base), term.Times))));
        }

        var solved = elimination.Draw();
        return [.. tellings.Select((telling, block) => telling.Draw(counted => solved[Unknown(block, counted)], _random))];
    }

    private static bool[] Sides(PopulationBase population) => population == PopulationBase.All ? [true, false] : [true];

    private static bool Counts(PublicAnswer answer, Cell cell) => answer.Told switch
    {
        Told.Households => true,
        Told.Poor => cell.IsPoor,
        Told.NearPoor => cell.IsNearPoor,
        Told.KnownHouseholds => cell.IsKnown,
        Told.MissingHouseholds => !cell.IsKnown,
        Told.KnownPoor => cell.IsKnown && cell.IsPoor,
        Told.Deprived => cell.Lacks(answer.Indicator),
        Told.PoorDeprived => cell.IsPoor && cell.Lacks(answer.Indicator),
        Told.Multidimensional => cell.IsMultidimensional,
        _ => cell.IsMultidimensional && cell.Lacks(answer.Indicator),
    };

    private static ulong SetOf(Func<Cell, bool> counts) => Cell.All.Index().Where(cell => counts(cell.Item)).Aggregate(0UL, (set, cell) => set | 1UL << cell.Index);

    private static long Sum(long[] block, ulong set) => block.Index().Sum(cell => (set >> cell.Index & 1) == 1 ? cell.Item : 0);

    private int Counted(ulong set)
    {
        if (_counted.IndexOf(set) is var place and >= 0)
        {
            return place;
        }

        _counted.Add(set);
        return _counted.Count - 1;
    }

    // A return was counted from the data as they were when it was recorded.
    private int Block((int Year, long Version, bool IsReturn) state, long village, bool isMinority)
    {
        if (_known.TryGetValue((state, village, isMinority), out var known))
        {
            return known;
        }

        var counts = new long[Cell.All.Count];
        foreach (var review in _world.Behind(state.Year, state.Version, state.IsReturn, village).Where(row => row.IsMinority == isMinority))
        {
            counts[Cell.PlaceOf(review)]++;
        }

        var name = $"{state.Year} {village} {isMinority} {string.Join(',', counts)}";
        if (!_names.TryGetValue(name, out var block))
        {
            _names[name] = block = _blocks.Count;
            _blocks.Add(counts);
        }

        return _known[(state, village, isMinority)] = block;
    }
}
