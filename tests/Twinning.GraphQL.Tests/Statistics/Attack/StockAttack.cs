using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Solves for how many households of each kind live in each village, from all that was told about one review year.</summary>
/// <remarks>
/// The unknowns are the cells of a village's minority or majority in one state: where a correction left them as they were, the attacker
/// knows that too, which is more than anybody can know.
/// </remarks>
internal sealed class StockAttack
{
    private readonly MemoryWorld _world;
    private readonly Dictionary<string, int> _firsts = [];
    private readonly Dictionary<((int, long, bool), long, bool), int> _known = [];
    private readonly List<long> _truth = [];
    private readonly List<(PublicAnswer Answer, Dictionary<int, int> Sum)> _heard = [];
    private readonly List<string> _wrong = [];

    public StockAttack(MemoryWorld world, IEnumerable<PublicAnswer> answers)
    {
        _world = world;
        foreach (var answer in answers.Where(answer => answer.Told <= Told.MultidimensionalDeprived))
        {
            var sum = Sum((answer.Year, answer.Version, answer.IsReturn), answer.Villages, Sides(answer.Population), cell => Counts(answer, cell));
            if (Value(sum) != answer.Value)
            {
                _wrong.Add($"{answer} is {Value(sum)}");
            }

            _heard.Add((answer, sum));
        }
    }

    /// <summary>Gets the answers that do not say the truth of what they were taken for: the attacker would be misled.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Returns the small counts that come out.</summary>
    public IEnumerable<string> Found()
    {
        var sought = _heard.Select(heard => (heard.Answer.Year, heard.Answer.Version, heard.Answer.IsReturn)).Distinct()
            .DistinctBy(state => string.Join(' ', VillagesOf(state).Select(village => First(state, village, true) + "," + First(state, village, false))))
            .SelectMany(Sought).ToList();
        var elimination = new Elimination(_truth.Count, 1);
        foreach (var (_, sum) in _heard)
        {
            elimination.Learn(sum);
        }

        var drawn = elimination.Draw();
        for (var isNew = true; isNew;)
        {
            isNew = false;
            foreach (var unknown in sought.Where(target => Value(target.Sum) == 0 && Elimination.Follows(target.Sum, drawn)).SelectMany(target => target.Sum.Keys).ToHashSet())
            {
                isNew |= elimination.Learn(new Dictionary<int, int> { [unknown] = 1 });
            }

            drawn = isNew ? elimination.Draw() : drawn;
        }

        return sought.Where(target => Value(target.Sum) is > 0 and < 5 && Elimination.Follows(target.Sum, drawn))
            .Select(target => $"{Value(target.Sum)} {target.Name()}").Distinct();
    }

    private List<long> VillagesOf((int Year, long Version, bool IsReturn) state) => [.. _heard.Select(heard => heard.Answer)
        .Where(answer => answer.Year == state.Year && answer.Version == state.Version && answer.IsReturn == state.IsReturn)
        .SelectMany(answer => answer.Villages).Distinct().Order()];

    private IEnumerable<(Func<string> Name, Dictionary<int, int> Sum)> Sought((int Year, long Version, bool IsReturn) state)
    {
        var villages = VillagesOf(state);
        foreach (var set in Enumerable.Range(1, (1 << villages.Count) - 1))
        {
            var within = villages.Where((_, place) => (set >> place & 1) == 1).ToList();
            foreach (var (side, isMinority) in new[] { ("", (bool[])[true, false]), ("minority ", [true]), ("majority ", [false]) })
            {
                foreach (var (kind, counts) in Kinds.All)
                {
                    yield return (() => $"{side}{kind} in {string.Join('+', within)} of {state}", Sum(state, within, isMinority, counts));
                }
            }
        }
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

    private long Value(Dictionary<int, int> sum) => sum.Sum(term => term.Value * _truth[term.Key]);

    private Dictionary<int, int> Sum(
        (int Year, long Version, bool IsReturn) state, IEnumerable<long> villages, bool[] sides, Func<Cell, bool> counts)
    {
        var sum = new Dictionary<int, int>();
        foreach (var village in villages)
        {
            foreach (var isMinority in sides)
            {
                var first = First(state, village, isMinority);
                for (var place = 0; place < Cell.All.Count; place++)
                {
                    if (counts(Cell.All[place]))
                    {
                        sum[first + place] = 1;
                    }
                }
            }
        }

        return sum;
    }

    // A return was counted from the data as they were when it was recorded.
    private int First((int Year, long Version, bool IsReturn) state, long village, bool isMinority)
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

        var key = $"{state.Year} {village} {isMinority} {string.Join(',', counts)}";
        if (!_firsts.TryGetValue(key, out var first))
        {
            _firsts[key] = first = _truth.Count;
            _truth.AddRange(counts);
        }

        return _known[(state, village, isMinority)] = first;
    }
}
