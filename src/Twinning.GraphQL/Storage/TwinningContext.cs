using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>The store: one model for both databases. What differs between them stands in the two derived classes.</summary>
internal abstract class TwinningContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The name of the savepoint of a write within its group.</summary>
    protected const string Mark = "write";

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<IdempotencyRow> Idempotency => Set<IdempotencyRow>();

    public DbSet<PovertyReturnRow> PovertyReturns => Set<PovertyReturnRow>();

    public DbSet<ReviewRoundRow> ReviewRounds => Set<ReviewRoundRow>();

    public DbSet<HouseholdReviewRow> HouseholdReviews => Set<HouseholdReviewRow>();

    public DbSet<ContributionRow> Contributions => Set<ContributionRow>();

    public DbSet<HouseholdReadRow> HouseholdReads => Set<HouseholdReadRow>();

    public DbSet<OfficialIdentityRow> Identities => Set<OfficialIdentityRow>();

    public DbSet<IdentityReadRow> IdentityReads => Set<IdentityReadRow>();

    /// <summary>Gets the name of the collation that orders text by its code points.</summary>
    public abstract string BinaryCollation { get; }

    /// <summary>Gets the step (migration) that a store which is up to date was brought to last.</summary>
    public abstract string NewestStep { get; }

    /// <summary>Begins a read: every query until the end sees the same committed state.</summary>
    public abstract Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellation);

    /// <summary>Begins a write: no other write runs until the end.</summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation);

    /// <summary>Marks a place in a write to which it can go back.</summary>
    public virtual Task MarkAsync(IDbContextTransaction write) => write.CreateSavepointAsync(Mark);

    /// <summary>Keeps what was written since the mark, and takes the mark off.</summary>
    public virtual Task ForgetMarkAsync(IDbContextTransaction write) => write.ReleaseSavepointAsync(Mark);

    /// <summary>Undoes what was written since the mark.</summary>
    public virtual Task GoBackToMarkAsync(IDbContextTransaction write) => write.RollbackToSavepointAsync(Mark);

    /// <summary>Finds the latest version; null before the first fact.</summary>
    public virtual Task<VersionRow?> LatestAsync(WriteQueries queries, CancellationToken cancellation) => queries.Latest(this, cancellation);

    /// <summary>Finds the answer to a write of somebody under a key, or null.</summary>
    public virtual Task<IdempotencyRow?> AnsweredAsync(WriteQueries queries, string actor, string key, CancellationToken cancellation) =>
        queries.Answered(this, actor, key, cancellation);

    /// <summary>Inserts rows within a write, in their order.</summary>
    public virtual async Task InsertAsync(IReadOnlyList<object> rows, CancellationToken cancellation)
    {
        AddRange(rows);
        await SaveChangesAsync(cancellation);
    }

    /// <summary>Lets the database write over what is deleted from now on, where it would else leave it in the file.</summary>
    public virtual Task WriteOverWhatIsDeletedAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Selects the facts that counted in a data version.</summary>
    public IQueryable<T> At<T>(long version)
        where T : FactRow =>
        Set<T>().AsNoTracking().Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<VersionRow>(row =>
        {
            row.ToTable("data_version").HasKey(version => version.Version);
            row.HasIndex(version => version.Version, "ix_data_version_registers").HasFilter("touches_registers"); // of many versions few change the registers
            row.Property(version => version.Version).ValueGeneratedNever();
            row.HasIndex(version => version.Moment).IsUnique();
        });
        modelBuilder.Entity<IdempotencyRow>().ToTable("idempotency").HasKey(row => new { row.Actor, row.IdempotencyKey });

        modelBuilder.Entity<HouseholdReadRow>().ToTable("household_read").HasKey(row => row.Key);

        modelBuilder.Entity<OfficialIdentityRow>(row =>
        {
            row.ToTable("official_identity").HasKey(identity => identity.OfficialId);
            row.Property(identity => identity.OfficialId).ValueGeneratedNever();
        });
        modelBuilder.Entity<IdentityReadRow>().ToTable("identity_read").HasKey(row => row.Key);
        Fact<DatasetRow>(modelBuilder, "dataset");
        Fact<ImportBatchRow>(modelBuilder, "import_batch");
        Fact<AreaRow>(modelBuilder, "area");
        Fact<AreaNameRow>(modelBuilder, "area_name");
        Fact<AreaCodeRow>(modelBuilder, "area_code");
        Fact<AreaParentRow>(modelBuilder, "area_parent");
        Fact<LineageRow>(modelBuilder, "area_lineage");
        Fact<AgencyRow>(modelBuilder, "agency");
        Fact<AgencyNameRow>(modelBuilder, "agency_name");
        Fact<AgencyIdentifierRow>(modelBuilder, "agency_identifier");
        Fact<SuccessionRow>(modelBuilder, "agency_succession");
        Fact<SuccessionVillageRow>(modelBuilder, "agency_succession_village");
        Fact<ProgrammeRow>(modelBuilder, "programme");
        Fact<ProgrammeVillageRow>(modelBuilder, "programme_village");
        Fact<ProgrammeLimitRow>(modelBuilder, "programme_limit");
        Fact<AssignmentRow>(modelBuilder, "assignment");
        Fact<PovertyReturnRow>(modelBuilder, "poverty_return");
        Fact<ReviewRoundRow>(modelBuilder, "review_round");
        Fact<PublicationRow>(modelBuilder, "review_publication");
        Fact<HouseholdReviewRow>(modelBuilder, "household_review");
        Fact<HouseholdDepartureRow>(modelBuilder, "household_departure");
        Fact<VillageSummaryRow>(modelBuilder, "village_summary");
        Fact<VillageMovementRow>(modelBuilder, "village_movement");
        Fact<ContributionRow>(modelBuilder, "activity_contribution");
        Fact<ActivityRow>(modelBuilder, "activity");
        Fact<VisitRow>(modelBuilder, "visit");
        Fact<ReportRow>(modelBuilder, "report");
        Fact<ReportScheduleRow>(modelBuilder, "report_schedule");
        Fact<VillageSurveyRow>(modelBuilder, "village_survey");
        Fact<VillageNeedRow>(modelBuilder, "village_need");
        Fact<VillageProfileRow>(modelBuilder, "village_profile");
        Fact<NewRuralRecognitionRow>(modelBuilder, "new_rural_recognition");
        Fact<SupportPlanRow>(modelBuilder, "support_plan");
        Fact<PlanTaskRow>(modelBuilder, "plan_task");
        Fact<TaskStateRow>(modelBuilder, "task_state");
        Fact<PetitionRow>(modelBuilder, "petition");
        Fact<PetitionStepRow>(modelBuilder, "petition_step");
        Fact<HouseholdCommitmentRow>(modelBuilder, "household_commitment");
        Fact<CommittedHouseholdRow>(modelBuilder, "committed_household");

        Fact<CriteriaSetRow>(modelBuilder, "criteria_set");
        Fact<EvaluationRoundRow>(modelBuilder, "evaluation_round");
        Fact<ScorecardRow>(modelBuilder, "scorecard");
        Fact<ScorecardStepRow>(modelBuilder, "scorecard_step");
        Fact<RatingFactsRow>(modelBuilder, "rating_facts");
        Fact<PeriodProductsRow>(modelBuilder, "period_products");
        Fact<GroupDecisionRow>(modelBuilder, "group_decision");
        Fact<OfficialRow>(modelBuilder, "official");
        Fact<MembershipRow>(modelBuilder, "official_membership");
        Fact<IdentityErasureRow>(modelBuilder, "identity_erasure");

        modelBuilder.Entity<LineageRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<SuccessionRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<ProgrammeRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<ProgrammeLimitRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<AssignmentRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<PublicationRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<PovertyReturnRow>(row =>
        {
            row.ComplexProperty(r => r.Poor);
            row.ComplexProperty(r => r.NearPoor);
            row.HasIndex(r => new { r.AreaId, r.Year });
        });
        modelBuilder.Entity<HouseholdReviewRow>(row =>
        {
            row.HasIndex(review => new { review.RoundId, review.VillageId });
            row.HasIndex(review => new { review.Id, review.RoundId });
        });
        modelBuilder.Entity<HouseholdDepartureRow>(row =>
        {
            row.HasIndex(departure => new { departure.RoundId, departure.VillageId });
            row.HasIndex(departure => new { departure.Id, departure.RoundId });
        });
        modelBuilder.Entity<VillageSummaryRow>().HasIndex(row => new { row.RoundId, row.VillageId });
        modelBuilder.Entity<VillageMovementRow>(row =>
        {
            row.ComplexProperty(movement => movement.Parts);
            row.ComplexProperty(movement => movement.Base);
            row.HasIndex(movement => new { movement.RoundId, movement.VillageId });
        });
        modelBuilder.Entity<ContributionRow>(row =>
        {
            row.ComplexProperty(contribution => contribution.Sources);
            row.HasIndex(contribution => contribution.AssignmentId);
            row.HasIndex(contribution => contribution.ActivityId);
        });
        modelBuilder.Entity<ActivityRow>().HasIndex(row => new { row.AssignmentId, row.Day });
        modelBuilder.Entity<VisitRow>().HasIndex(row => new { row.AssignmentId, row.Day });
        modelBuilder.Entity<ReportRow>().HasIndex(row => new { row.AssignmentId, row.Day });
        modelBuilder.Entity<ReportScheduleRow>().ComplexProperty(row => row.DecidingDocument);

        modelBuilder.Entity<VillageSurveyRow>(row =>
        {
            row.ComplexProperty(survey => survey.Document);
            row.HasIndex(survey => new { survey.VillageId, survey.Year });
        });

        modelBuilder.Entity<VillageProfileRow>().HasIndex(row => new { row.VillageId, row.Year });
        modelBuilder.Entity<NewRuralRecognitionRow>(row =>
        {
            row.ComplexProperty(recognition => recognition.DecidingDocument);
            row.HasIndex(recognition => recognition.AreaId);
        });
        modelBuilder.Entity<SupportPlanRow>(row =>
        {
            row.ComplexProperty(plan => plan.DecidingDocument);
            row.HasIndex(plan => new { plan.VillageId, plan.Year });
            row.HasIndex(plan => plan.AssignmentId);
        });
        modelBuilder.Entity<PlanTaskRow>(row =>
        {
            row.ComplexProperty(task => task.Target);
            row.HasIndex(task => task.PlanId);
        });
        modelBuilder.Entity<PetitionRow>().HasIndex(row => new { row.VillageId, row.ReceivedOn });
        modelBuilder.Entity<HouseholdCommitmentRow>().HasIndex(row => row.AssignmentId);
        modelBuilder.Entity<CommittedHouseholdRow>().HasIndex(row => row.HouseholdId);
        modelBuilder.Entity<EvaluationRoundRow>().ComplexProperty(row => row.QuotaDocument);
        modelBuilder.Entity<ScorecardRow>(row =>
        {
            row.HasIndex(card => new { card.RoundId, card.AgencyId });
            row.HasIndex(card => card.OfficialId);
        });
        modelBuilder.Entity<MembershipRow>().HasIndex(row => row.AgencyId);
        modelBuilder.Entity<ScorecardStepRow>().ComplexProperty(row => row.DecidingDocument);
        modelBuilder.Entity<GroupDecisionRow>().ComplexProperty(row => row.DecidingDocument);

        SnakeCaseNames.Give(modelBuilder.Model);
        EnumsAsText.Give(modelBuilder.Model);
    }

    private static void Fact<T>(ModelBuilder modelBuilder, string table)
        where T : FactRow
    {
        var row = modelBuilder.Entity<T>();
        row.ToTable(table).HasKey(fact => fact.Key);
        row.HasIndex(fact => fact.Id);
        if (typeof(DatedFactRow).IsAssignableFrom(typeof(T)))
        {
            row.Ignore(nameof(DatedFactRow.Days));
        }
    }
}
