using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>One write under the lock: the latest state to judge against, and the facts to append.</summary>
internal sealed class WriteSession(WriteGroup group, WriteQueries queries, DateTimeOffset moment, Registers registers)
{
    // Facts that places, agencies and programmes are not made of.
    private static readonly HashSet<Type> OutsideRegisters =
    [
        typeof(PovertyReturnRow), typeof(ReviewRoundRow), typeof(PublicationRow), typeof(HouseholdReviewRow), typeof(HouseholdDepartureRow),
        typeof(VillageSummaryRow), typeof(VillageMovementRow), typeof(ContributionRow), typeof(ImportBatchRow),
        typeof(VillageSurveyRow), typeof(VillageNeedRow),
        typeof(VillageProfileRow), typeof(NewRuralRecognitionRow),
        typeof(SupportPlanRow), typeof(PlanTaskRow), typeof(TaskStateRow), typeof(PetitionRow), typeof(PetitionStepRow),
        typeof(ActivityRow), typeof(VisitRow), typeof(ReportRow), typeof(ReportScheduleRow),
        typeof(HouseholdCommitmentRow), typeof(CommittedHouseholdRow),
        typeof(CriteriaSetRow), typeof(EvaluationRoundRow), typeof(ScorecardRow), typeof(ScorecardStepRow), typeof(RatingFactsRow), typeof(PeriodProductsRow), typeof(GroupDecisionRow),
        typeof(OfficialRow), typeof(MembershipRow), typeof(IdentityErasureRow),
    ];

    // From here on numbers are drawn at random; below they follow one another. All are exact in JavaScript.
    private const long FirstDrawn = 1L << 52;

    private readonly TwinningContext _context = group.Context;
    private readonly Dictionary<Type, long> _lastIds = new(group.LastIds);
    private readonly List<object> _appended = [];
    private readonly Dictionary<(Type Kind, long Id), FactRow> _made = [];

    /// <summary>Gets the number this write gets when it commits.</summary>
    public long Version { get; } = (group.Last?.Version ?? 0) + 1;

    /// <summary>Gets the highest numbers of the kinds of facts that this write numbered, or those before it in its group.</summary>
    public IReadOnlyDictionary<Type, long> LastIds => _lastIds;

    /// <summary>Gets the moment this write is known from.</summary>
    public DateTimeOffset Moment => moment;

    /// <summary>Gets places, agencies and programmes as they are now.</summary>
    public Registers Registers => registers;

    /// <summary>Gets the facts that this write appended, one for each kind and number.</summary>
    public IReadOnlyDictionary<(Type Kind, long Id), FactRow> Made => _made;

    public bool TouchesRegisters { get; private set; }

    public bool HasChanges { get; private set; }

    /// <summary>Selects the facts as they are now, what this write superseded or saved included.</summary>
    public IQueryable<T> Now<T>()
        where T : FactRow =>
        _context.At<T>(Version);

    /// <summary>Returns a number that no fact of this kind has had.</summary>
    public async Task<long> NextIdAsync<T>(CancellationToken cancellation)
        where T : FactRow
    {
        if (!_lastIds.TryGetValue(typeof(T), out var last))
        {
            last = await _context.Set<T>().Where(row => row.Id < FirstDrawn).MaxAsync(row => (long?)row.Id, cancellation) ?? 0;
        }

        return _lastIds[typeof(T)] = last + 1;
    }

    /// <summary>Returns a number drawn at random: of what is about a person, no number tells how many there are or which came first.</summary>
    public async Task<long> DrawIdAsync<T>(CancellationToken cancellation)
        where T : FactRow
    {
        long drawn;
        do
        {
            drawn = FirstDrawn | (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & (FirstDrawn - 1));
        }
        while (await _context.Set<T>().AnyAsync(row => row.Id == drawn, cancellation));
        return drawn;
    }

    /// <summary>Appends facts.</summary>
    public void Append<T>(params IEnumerable<T> rows)
        where T : FactRow
    {
        foreach (var row in rows)
        {
            row.RecordedIn = Version;
            _appended.Add(row);
            _made[(typeof(T), row.Id)] = row;
            if (_lastIds.TryGetValue(typeof(T), out var last) && row.Id > last && row.Id < FirstDrawn)
            {
                _lastIds[typeof(T)] = row.Id;
            }

            Changed<T>();
        }
    }

    /// <summary>Says that the fact about a thing no longer counts; it stays readable for every earlier version.</summary>
    public async Task SupersedeAsync<T>(long id, CancellationToken cancellation)
        where T : FactRow
    {
        await _context.Set<T>().Where(row => row.Id == id && row.SupersededIn == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SupersededIn, Version), cancellation);
        _made.Remove((typeof(T), id));
        Changed<T>();
    }

    /// <summary>Says that the facts a condition selects no longer count; those this write appended itself are left alone.</summary>
    public async Task SupersedeWhereAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellation)
        where T : FactRow
    {
        await _context.Set<T>().Where(row => row.SupersededIn == null && row.RecordedIn < Version).Where(condition)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SupersededIn, Version), cancellation);
        Changed<T>();
    }

    /// <summary>Tells whether facts that a condition selects were recorded, or ceased to count, after a version.</summary>
    public Task<bool> HasChangedAsync<T>(Expression<Func<T, bool>> condition, long after, CancellationToken cancellation)
        where T : FactRow =>
        _context.Set<T>().Where(condition).AnyAsync(row => row.RecordedIn > after || row.SupersededIn > after, cancellation);

    /// <summary>Sends what was appended so far to the store, so that the session's own queries see it; nothing is committed yet.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        await _context.InsertAsync(_appended, cancellation);
        _appended.Clear();
    }

    /// <summary>Sends the rest, and the version under which all of it was recorded.</summary>
    public Task EndAsync(VersionRow version, CancellationToken cancellation)
    {
        _appended.Add(version);
        return SaveAsync(cancellation);
    }

    /// <summary>Keeps who a person is, over what was kept before.</summary>
    public async Task KeepIdentityAsync(OfficialIdentityRow identity, CancellationToken cancellation)
    {
        await ForgetIdentityAsync(identity.OfficialId, cancellation);
        _appended.Add(identity);
    }

    /// <summary>Erases who a person is, and what was kept of the writes that told it.</summary>
    /// <param name="official">The person's number.</param>
    /// <param name="operations">The writes that tell who a person is.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task EraseIdentityAsync(long official, string[] operations, CancellationToken cancellation)
    {
        var made = official.ToString(CultureInfo.InvariantCulture);
        await ForgetIdentityAsync(official, cancellation);
        await _context.Idempotency.Where(row => operations.Contains(row.Operation) && row.ResultIds == made).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Finds the answer to a write with this key, or null.</summary>
    public Task<IdempotencyRow?> FindIdempotencyAsync(string actor, string key, CancellationToken cancellation) =>
        _context.AnsweredAsync(queries, actor, key, cancellation);

    /// <summary>Keeps the answer to this write for when it is sent again.</summary>
    public void Remember(IdempotencyRow answer) => _appended.Add(answer);

    /// <summary>Returns the moment of a version.</summary>
    public async Task<DateTimeOffset> MomentOfAsync(long version, CancellationToken cancellation) =>
        Moments.FromMicroseconds((await _context.Versions.AsNoTracking().SingleAsync(row => row.Version == version, cancellation)).Moment);

    private async Task ForgetIdentityAsync(long official, CancellationToken cancellation)
    {
        await _context.WriteOverWhatIsDeletedAsync(cancellation);
        await _context.Identities.Where(row => row.OfficialId == official).ExecuteDeleteAsync(cancellation);
    }

    private void Changed<T>()
    {
        HasChanges = true;
        TouchesRegisters |= !OutsideRegisters.Contains(typeof(T));
    }
}
