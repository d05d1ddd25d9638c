using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>All records of a programme; it answers for any day who looks after which village. Successions are followed.</summary>
/// <remarks>A duty is held only on days on which its holder exists. It never changes; a question about a village reads that village's records only.</remarks>
public sealed class AssignmentRegister
{
    private readonly ImmutableDictionary<AssignmentId, Assignment> _byId;
    private readonly ImmutableDictionary<VillageId, ImmutableList<Holding>> _byVillage;
    private readonly ImmutableDictionary<AgencyId, ImmutableList<Holding>> _byAgency;
    private readonly ILookup<VillageId, DayRange> _scope;
    private readonly Lazy<IReadOnlyList<Assignment>> _inOrder;
    private readonly Func<VillageId, DateOnly, string>? _villageName;

    /// <summary>Makes a register.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="assignments">Its records.</param>
    /// <param name="agencies">The agencies and their successions.</param>
    /// <param name="villageName">Names a village on a day in messages; by its number when left out.</param>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public AssignmentRegister(
        Programme programme,
        IEnumerable<Assignment> assignments,
        AgencyDirectory agencies,
        Func<VillageId, DateOnly, string>? villageName = null)
    {
        var byId = assignments.ToDictionary(assignment => assignment.Id);
        var holdings = byId.Values.SelectMany(record => HoldingsOf(record, agencies)).ToList();
        Programme = programme;
        Agencies = agencies;
        _byId = byId.ToImmutableDictionary();
        _byVillage = holdings.GroupBy(holding => holding.Record.Village).ToImmutableDictionary(group => group.Key, group => group.ToImmutableList());
        _byAgency = holdings.GroupBy(holding => holding.Agency).ToImmutableDictionary(group => group.Key, group => group.ToImmutableList());
        _scope = programme.Villages.ToLookup(scope => scope.Village, scope => scope.Days);
        _inOrder = InOrder(_byId);
        _villageName = villageName;
    }

    private AssignmentRegister(
        AssignmentRegister before,
        ImmutableDictionary<AssignmentId, Assignment> byId,
        ImmutableDictionary<VillageId, ImmutableList<Holding>> byVillage,
        ImmutableDictionary<AgencyId, ImmutableList<Holding>> byAgency)
    {
        (Programme, Agencies, _scope, _villageName) = (before.Programme, before.Agencies, before._scope, before._villageName);
        (_byId, _byVillage, _byAgency, _inOrder) = (byId, byVillage, byAgency, InOrder(byId));
    }

    /// <summary>Gets the programme.</summary>
    public Programme Programme { get; }

    /// <summary>Gets the agencies and their successions.</summary>
    public AgencyDirectory Agencies { get; }

    /// <summary>Gets all records by id.</summary>
    public IReadOnlyList<Assignment> Assignments => _inOrder.Value;

    /// <summary>Returns the record with an id, or null.</summary>
    public Assignment? Find(AssignmentId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns who looks after a village on a day.</summary>
    public IReadOnlyList<Duty> DutiesAt(VillageId village, DateOnly day) => Duty.Merge(HoldingsAt(village), day);

    /// <summary>Returns who looked after a village through a range of days, each with the days on which it did so in the same way.</summary>
    /// <param name="village">The village.</param>
    /// <param name="days">The days; an open beginning counts from the first day there is.</param>
    public IReadOnlyList<DutySpan> DutiesAt(VillageId village, DayRange days) =>
        DutySpan.Of(ChangeDaysAt(village, days), days, day => DutiesAt(village, day));

    /// <summary>Returns the villages that an agency looks after on a day.</summary>
    public IReadOnlyList<Duty> DutiesOf(AgencyId agency, DateOnly day) => Duty.Merge(HoldingsOf(agency), day);

    /// <summary>Returns all duties on a day.</summary>
    public IReadOnlyList<Duty> DutiesOn(DateOnly day) => Duty.Merge(_byVillage.Values.SelectMany(holdings => holdings), day);

    /// <summary>Returns the agency that leads at a village on a day, or null.</summary>
    public AgencyId? LeadOf(VillageId village, DateOnly day) =>
        DutiesAt(village, day).FirstOrDefault(duty => duty.Role == AssignmentRole.Lead)?.Agency;

    /// <summary>Returns how many villages an agency looks after on a day.</summary>
    public int LoadOf(AgencyId agency, DateOnly day) => DutiesOf(agency, day).Count;

    /// <summary>Returns how the villages in scope are covered on a day; outside the programme's term none is in scope.</summary>
    public AssignmentCoverage CoverageOn(DateOnly day) => AssignmentCoverage.Of(this, day);

    /// <summary>Returns the register with some records gone and others added, or put in the place of those with the same id.</summary>
    internal AssignmentRegister With(IEnumerable<Assignment> added, IEnumerable<Assignment> gone) => Changed(added, gone, takenToExist: false);

    /// <summary>Returns the register with a new record, whose agency is taken to exist, so that every other broken rule still shows.</summary>
    internal AssignmentRegister WithProposed(Assignment record) => Changed([record], [], takenToExist: true);

    /// <summary>Tells whether a village is in scope on a day of the programme's term.</summary>
    internal bool IsInScope(VillageId village, DateOnly day) => Programme.Term.Contains(day) && _scope[village].Any(days => days.Contains(day));

    /// <summary>Returns the days of a range on which who looks after a village changes, or the scope, the term or the limits do.</summary>
    internal IReadOnlyList<DateOnly> ChangeDaysAt(VillageId village, DayRange range) => new ChangeDays(range)
        .AddAll(HoldingsAt(village).Select(holding => holding.Days))
        .AddAll(_scope[village])
        .Add(Programme.Term)
        .AddAll(Programme.Limits.Values.Select(limit => limit.Days))
        .InOrder();

    /// <summary>Returns the days of a range on which the villages of an agency change, or the limits do.</summary>
    internal IReadOnlyList<DateOnly> ChangeDaysOf(AgencyId agency, DayRange range) => new ChangeDays(range)
        .AddAll(HoldingsOf(agency).Select(holding => holding.Days))
        .AddAll(Programme.Limits.Values.Select(limit => limit.Days))
        .InOrder();

    /// <summary>Names a village on a day.</summary>
    internal Message Name(VillageId village, DateOnly day) => _villageName is null
        ? new Message($"thôn {village.Value.Text()}", $"village {village.Value.Text()}")
        : new Message(_villageName(village, day), _villageName(village, day));

    private static Lazy<IReadOnlyList<Assignment>> InOrder(ImmutableDictionary<AssignmentId, Assignment> byId) =>
        new(() => [.. byId.Values.OrderBy(assignment => assignment.Id.Value)]);

    private AssignmentRegister Changed(IEnumerable<Assignment> added, IEnumerable<Assignment> gone, bool takenToExist)
    {
        IReadOnlyList<Assignment> records = [.. added];
        var (byId, byVillage, byAgency) = (_byId.ToBuilder(), _byVillage.ToBuilder(), _byAgency.ToBuilder());
        foreach (var id in records.Concat(gone).Select(record => record.Id).Where(byId.ContainsKey).ToList())
        {
            var village = byId[id].Village;
            foreach (var holding in byVillage.GetValueOrDefault(village, []).Where(holding => holding.Record.Id == id))
            {
                byVillage[village] = byVillage[village].Remove(holding);
                byAgency[holding.Agency] = byAgency[holding.Agency].Remove(holding);
            }

            byId.Remove(id);
        }

        foreach (var record in records)
        {
            byId.Add(record.Id, record);
            foreach (var holding in HoldingsOf(record, Agencies, takenToExist))
            {
                byVillage[record.Village] = byVillage.GetValueOrDefault(record.Village, []).Add(holding);
                byAgency[holding.Agency] = byAgency.GetValueOrDefault(holding.Agency, []).Add(holding);
            }
        }

        return new AssignmentRegister(this, byId.ToImmutable(), byVillage.ToImmutable(), byAgency.ToImmutable());
    }

    private static IEnumerable<Holding> HoldingsOf(Assignment record, AgencyDirectory agencies, bool takenToExist = false) =>
        from held in agencies.Follow(record.Agency, record.Village, record.Days)
        let days = takenToExist && held.Through.Count == 0 ? held.Days : agencies.Find(held.Agency)?.Days.Intersect(held.Days)
        where days is not null
        let role = held.KeepsRole ? record.Role : AssignmentRole.Partner
        select new Holding(record, held.Agency, role, days.Value, held.Agency != record.Agency);

    private IEnumerable<Holding> HoldingsAt(VillageId village) => _byVillage.GetValueOrDefault(village) ?? [];

    private IEnumerable<Holding> HoldingsOf(AgencyId agency) => _byAgency.GetValueOrDefault(agency) ?? [];
}
