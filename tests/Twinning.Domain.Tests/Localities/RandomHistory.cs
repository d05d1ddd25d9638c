using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Localities;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

/// <summary>A made-up history of two districts: mergers and splits of communes and moves of villages, one a day.</summary>
/// <remarks>In some histories the district level ends on the last day, without lineage.</remarks>
internal sealed class RandomHistory
{
    private const int Country = 1;
    private readonly Dictionary<long, Area> _areas = [];
    private readonly List<LineageEvent> _lineage = [];

    private RandomHistory(int communes, int villages, int[] steps, bool districtsEnd)
    {
        _areas[Country] = SomeArea.Country(Country);
        _areas[2] = District(2, DayRange.Always, Country);
        _areas[3] = District(3, DayRange.Always, Country);
        for (var i = 0; i < communes; i++)
        {
            _areas[100 + i] = Commune(100 + i, DayRange.Always, 2 + (i % 2));
        }

        for (var i = 0; i < villages; i++)
        {
            _areas[1_000 + i] = Village(1_000 + i, DayRange.Always, 100 + (i % communes));
        }

        for (var i = 0; i < steps.Length; i++)
        {
            Change(First.AddDays(i + 1), steps[i]);
        }

        Last = First.AddDays(steps.Length + 1);
        if (districtsEnd)
        {
            foreach (var commune in Living(AreaLevel.Commune))
            {
                Move(commune, Country, Last);
            }

            End(2, Last);
            End(3, Last);
        }

        Tree = new AreaTree(_areas.Values, _lineage);
    }

    public static DateOnly First { get; } = Day(2020);

    public static Gen<RandomHistory> Any { get; } =
        Gen.Select(Gen.Int[2, 8], Gen.Int[0, 20], Gen.Int[0, int.MaxValue - 1].Array[0, 12], Gen.Bool)
            .Select((communes, villages, steps, end) => new RandomHistory(communes, villages, steps, end));

    public AreaTree Tree { get; }

    public DateOnly Last { get; }

    public override string ToString() => string.Join("; ", _lineage);

    private void Change(DateOnly day, int seed)
    {
        var communes = Living(AreaLevel.Commune);
        var one = communes[seed / 4 % communes.Length];
        var other = communes[seed / 64 % communes.Length];
        var next = 100L + _areas.Values.Count(area => area.Level == AreaLevel.Commune);
        switch (seed % 4)
        {
            case 0 when one != other:
                Begin(next, ParentOf(one), day);
                MergeInto(one, next, day);
                MergeInto(other, next, day);
                break;
            case 1 when one != other:
                MergeInto(one, other, day);
                break;
            case 2:
                Begin(next, ParentOf(one), day);
                _lineage.Add(Split(one, next, day));
                foreach (var village in VillagesOf(one).Where((_, index) => index % 2 == 0))
                {
                    Move(village, next, day);
                }

                break;
            default:
                foreach (var village in VillagesOf(one).Take(1))
                {
                    Move(village, other, day);
                }

                break;
        }
    }

    private void MergeInto(long from, long into, DateOnly day)
    {
        foreach (var village in VillagesOf(from))
        {
            Move(village, into, day);
        }

        End(from, day);
        _lineage.Add(Merged(from, into, day));
    }

    private void Begin(long commune, long parent, DateOnly day) => _areas[commune] = Commune(commune, DayRange.Since(day), parent);

    private void Move(long area, long parent, DateOnly day)
    {
        var moved = _areas[area];
        var former = moved.Parents[^1];
        if (former.Parent.Value != parent)
        {
            _areas[area] = moved with
            {
                Parents =
                [
                    .. moved.Parents.SkipLast(1),
                    former with { Days = former.Days.EndedOn(day.AddDays(-1)) },
                    new(new AreaId(parent), DayRange.Since(day)),
                ],
            };
        }
    }

    private void End(long area, DateOnly day)
    {
        var ended = _areas[area];
        var until = day.AddDays(-1);
        _areas[area] = ended with
        {
            Days = ended.Days.EndedOn(until),
            Names = [ended.Names[0] with { Days = ended.Names[0].Days.EndedOn(until) }],
            Parents = [.. ended.Parents.Select(parent => parent with { Days = parent.Days.EndedOn(until) })],
        };
    }

    private long[] Living(AreaLevel level) =>
        [.. _areas.Values.Where(area => area.Level == level && area.Days.Until is null).Select(area => area.Id.Value).Order()];

    private long[] VillagesOf(long commune) => [.. Living(AreaLevel.Village).Where(village => ParentOf(village) == commune)];

    private long ParentOf(long area) => _areas[area].Parents[^1].Parent.Value;
}
