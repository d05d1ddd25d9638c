using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Solves for how the lists of each village moved, from all flows, returns and counts by status of all years together.</summary>
/// <remarks>
/// The unknowns are, of a village's minority or majority: how many are on each list and on none in one state of a round, and of those who move
/// how many stay, leave, go, fall back, come anew and arrive. A flow begins with the earlier round as it then was recorded, published or not.
/// </remarks>
internal sealed class MovementAttack
{
    private static readonly string[] Parts = ["stay", "leave", "go", "fall back", "come anew", "arrive"];

    private static readonly (string Name, string[] Parts)[] Sought =
    [
        ("at the start", ["stay", "leave", "go"]), ("at the end", ["stay", "fall back", "come anew", "arrive"]),
        ("stayed", ["stay"]), ("left", ["leave"]), ("went", ["go"]), ("fell back", ["fall back"]), ("came anew", ["come anew"]),
        ("arrived", ["arrive"]), ("not left", ["stay", "go"]), ("on it before or arrived", ["stay", "arrive"]), ("entered", ["fall back", "come anew"]),
        ("not new", ["stay", "fall back", "arrive"]), ("not fallen back", ["stay", "come anew", "arrive"]),
    ];

    private readonly MemoryWorld _world;
    private readonly Dictionary<string, int> _unknowns = [];
    private readonly List<long> _truth = [];
    private readonly HashSet<string> _learnedBlocks = [];
    private readonly Dictionary<(int, long, PovertyList, long, bool), int[]> _movements = [];
    private readonly List<Dictionary<int, long>> _links = [];
    private readonly List<(PublicAnswer Answer, Dictionary<int, long> Sum)> _heard = [];
    private readonly List<string> _wrong = [];

    public MovementAttack(MemoryWorld world, IEnumerable<PublicAnswer> answers)
    {
        _world = world;
        foreach (var answer in answers.Where(answer => answer.Told is <= Told.NearPoor or >= Told.Start))
        {
            var sum = answer.Told >= Told.Start ? Moved(answer, answer.Villages, Sides(answer.Population), PartsOf(answer.Told)) : Stock(answer);
            if (Value(sum) != answer.Value)
            {
                _wrong.Add($"{answer} in {string.Join('+', answer.Villages)} is {Value(sum)}");
            }

            _heard.Add((answer, sum));
        }
    }

    /// <summary>Gets the answers that do not say the truth of what they were taken for: the attacker would be misled.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Returns the small counts that come out.</summary>
    public IEnumerable<string> Found()
    {
        var sought = _heard.Where(heard => heard.Answer.Told >= Told.Start)
            .DistinctBy(heard => (heard.Answer.Year, heard.Answer.Version, heard.Answer.List)).Select(heard => (heard.Answer, Villages: VillagesOf(heard.Answer)))
            .DistinctBy(of => string.Join(' ', of.Villages.SelectMany(village => Sides(PopulationBase.All).Select(side => Movement(of.Answer, village, side)[0]))))
            .SelectMany(of => Wanted(of.Answer, of.Villages)).ToList();
        var elimination = new Elimination(_truth.Count, new Random(1));
        foreach (var sum in _heard.Select(heard => heard.Sum).Concat(_links))
        {
            elimination.Learn(sum);
        }

        var drawn = elimination.Draw();
        for (var isNew = true; isNew;)
        {
            isNew = false;
            var zero = sought.Where(target => Value(target.Sum) == 0 && Elimination.Follows(target.Sum, drawn)).SelectMany(target => target.Sum.Keys).ToHashSet();
            foreach (var unknown in zero)
            {
                isNew |= elimination.Learn(new Dictionary<int, long> { [unknown] = 1 });
            }

            drawn = isNew ? elimination.Draw() : drawn;
        }

        return sought.Where(target => Value(target.Sum) is > 0 and < 5 && Elimination.Follows(target.Sum, drawn))
            .Select(target => $"{Value(target.Sum)} {target.Name()}").Distinct();
    }

    private static bool[] Sides(PopulationBase population) => population == PopulationBase.All ? [true, false] : [true];

    private static (string Part, int Times)[] PartsOf(Told told) => told switch
    {
        Told.Start => [("stay", 1), ("leave", 1), ("go", 1)],
        Told.Exit => [("leave", 1)],
        Told.FallenBack => [("fall back", 1)],
        Told.NewlyPoor => [("come anew", 1)],
        Told.NetChange => [("arrive", 1), ("go", -1)],
        _ => [("stay", 1), ("fall back", 1), ("come anew", 1), ("arrive", 1)],
    };

    private List<long> VillagesOf(PublicAnswer of) => [.. _heard.Select(heard => heard.Answer)
        .Where(answer => answer.Told >= Told.Start && answer.Year == of.Year && answer.Version == of.Version)
        .SelectMany(answer => answer.Villages).Distinct().Order()];

    private IEnumerable<(Func<string> Name, Dictionary<int, long> Sum)> Wanted(PublicAnswer of, List<long> villages)
    {
        foreach (var set in Enumerable.Range(1, (1 << villages.Count) - 1))
        {
            var within = villages.Where((_, place) => (set >> place & 1) == 1).ToList();
            foreach (var sides in new bool[][] { [true, false], [true], [false] })
            {
                foreach (var (name, parts) in Sought)
                {
                    yield return (
                        () => $"{name} {of.List} {string.Join(',', sides)} in {string.Join('+', within)}, {of.Year} at {of.Version}",
                        Moved(of, within, sides, [.. parts.Select(part => (part, 1))]));
                }
            }
        }
    }

    private long Value(Dictionary<int, long> sum) => sum.Sum(term => term.Value * _truth[term.Key]);

    private Dictionary<int, long> Stock(PublicAnswer answer) => (
        from village in answer.Villages
        from isMinority in Sides(answer.Population)
        from unknown in Listed(_world.Behind(answer.Year, answer.Version, answer.IsReturn, village), answer.Year, village, isMinority)
        where answer.Told == Told.Households || unknown.List == (answer.Told == Told.Poor ? PovertyList.Poor : PovertyList.NearPoor)
        select unknown.Unknown).ToDictionary(unknown => unknown, _ => 1L);

    private IEnumerable<(PovertyList? List, int Unknown)> Listed(IEnumerable<HouseholdReviewRow> rows, int year, long village, bool isMinority)
    {
        var byStatus = rows.Where(row => row.IsMinority == isMinority).ToLookup(row => row.Status);
        long[] counts = [byStatus[PovertyStatus.Poor].Count(), byStatus[PovertyStatus.NearPoor].Count(), byStatus[PovertyStatus.AboveAverage].Count()];
        var block = $"{year} {village} {isMinority} {string.Join(',', counts)}";
        return new PovertyList?[] { PovertyList.Poor, PovertyList.NearPoor, null }.Select((list, place) => (list, Unknown($"{block} {place}", counts[place]))).ToList();
    }

    private Dictionary<int, long> Moved(PublicAnswer about, IEnumerable<long> villages, bool[] sides, (string Part, int Times)[] parts)
    {
        var sum = new Dictionary<int, long>();
        foreach (var village in villages)
        {
            foreach (var isMinority in sides)
            {
                var key = (about.Year, about.Version, about.List, village, isMinority);
                var unknowns = _movements.TryGetValue(key, out var known) ? known : _movements[key] = Movement(about, village, isMinority);
                foreach (var (part, times) in parts)
                {
                    sum[unknowns[Array.IndexOf(Parts, part)]] = times;
                }
            }
        }

        return sum;
    }

    private int[] Movement(PublicAnswer about, long village, bool isMinority)
    {
        var rows = _world.MovementsBehind(about.Year, about.Version, village).Where(row => row.IsMinority == isMinority && row.List == about.List && row.Unit == CountedUnit.Households).ToList();
        var part = rows.SingleOrDefault()?.Parts;
        long[] counts = part is null ? new long[6] :
        [
            part.Start - part.Exit - part.MovedOut - part.Ended - part.BecameNotKnown,
            part.Exit,
            part.MovedOut + part.Ended + part.BecameNotKnown,
            part.FallenBack,
            part.NewlyPoor + part.EnteredWithUnknownHistory,
            part.MovedIn + part.SplitOff + part.WasNotKnown,
        ];
        var state = _world.StateBehind(about.Year, about.Version, village);
        var before = Listed(_world.ReviewsAt(state).Where(row => row.VillageId == village && YearOf(row) == about.Year - 1), about.Year - 1, village, isMinority).ToList();
        var after = Listed(_world.Behind(about.Year, about.Version, false, village), about.Year, village, isMinority).ToList();
        var (start, end) = (before.Single(one => one.List == about.List).Unknown, after.Single(one => one.List == about.List).Unknown);
        var block = $"moved {about.Year} {village} {isMinority} {about.List} {string.Join(',', counts)} {start} {end}";
        int[] unknowns = [.. counts.Select((count, place) => Unknown($"{block} {place}", count))];
        if (part is not null && _learnedBlocks.Add(block))
        {
            Link([0, 1, 2], start);
            Link([0, 3, 4, 5], end);
        }

        return unknowns;

        void Link(int[] places, int total)
        {
            var sum = places.ToDictionary(place => unknowns[place], _ => 1L);
            sum[total] = -1;
            // Where the map was put right in between, a village has movements of households that the round does not count.
            if (Value(sum) == 0)
            {
                _links.Add(sum);
            }
        }
    }

    private int YearOf(HouseholdReviewRow row) => _world.Rounds.Single(round => round.Id == row.RoundId).Year;

    private int Unknown(string name, long truth)
    {
        if (!_unknowns.TryGetValue(name, out var unknown))
        {
            _unknowns[name] = unknown = _truth.Count;
            _truth.Add(truth);
        }

        return unknown;
    }
}
