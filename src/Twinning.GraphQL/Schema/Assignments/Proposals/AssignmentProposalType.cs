using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Assignments.Proposals;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

internal sealed class AssignmentProposalType : ShownType<SolvedProposal>
{
    public AssignmentProposalType()
    {
        Name = "AssignmentProposal";
        Description = "Who should look after whom, or why nobody can say: a proposal, which nothing but its adoption puts in force.";
        Show<ProgrammeType>("programme", "The programme.", solved => new SeenProgramme(solved.Stated.Register, solved.Stated.Sight));
        Show<DateOnlyGraphType>("firstDay", "The first day of the plan.", solved => solved.Stated.Sight.AsOf);
        ShowAll<ConsideredAgencyType>("agencies", "The agencies that may be assigned, as they were considered.", solved =>
            solved.Stated.Problem.Agencies.Select(agency => new ConsideredAgency(agency, solved.Stated.Sight)));
        ShowAll<ConsideredVillageType>("villages", "The villages to cover, as they were considered.", solved =>
            solved.Stated.Problem.Villages.Select(village => new ConsideredVillage(village, solved.Stated.Sight)));
        Show<ProposalObjectiveType>("today", "How good today's assignments are under the same weights.", solved =>
            ProposalObjective.Of(solved.Stated.Problem, new ProposalPlan(solved.Stated.Problem.Today)));
        ShowAny<ProposedPlanType>("plan", "The best plan; empty when no plan keeps the rules.", solved =>
            solved.Outcome.Optimum is { } optimum ? new ProposedPlan(optimum, solved.Stated) : null);
        ShowAll<ProposalShortageType>("shortages", "Why no plan keeps the rules; none when one does.", solved =>
            solved.Outcome.Shortages.Select(shortage => new SeenShortage(shortage, solved.Stated.Sight)));
    }
}

/// <summary>A best plan and the problem it answers.</summary>
internal sealed record ProposedPlan(ProposalOptimum Optimum, StatedProposal Stated);

internal sealed class ProposedPlanType : ShownType<ProposedPlan>
{
    public ProposedPlanType()
    {
        Name = "ProposedPlan";
        Description = "A plan than which no other is better under the weights.";
        Show<ProposalObjectiveType>("objective", "How good it is, with the parts.", plan => plan.Optimum.Objective);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProposalMoveType>>>>("moves")
            .Description("The plan as what changes against today, by village and agency, each with its reason.")
            .Argument<MoveKindType>("kind", "Only these.")
            .Resolve(context => ProposalMoves.Of(context.Source.Stated.Problem, context.Source.Optimum.Plan)
                .Where(move => context.GetArgument<MoveKind?>("kind") is not { } kind || move.Kind == kind)
                .Select(move => new SeenMove(move, context.Source.Stated.Sight)));
        Show<ProposalCertificateType>("certificate", "The proof that no plan is better.", plan => new SeenCertificate(
            plan.Optimum.Prices,
            ProposalCertificate.Check(plan.Stated.Problem, plan.Optimum.Plan, plan.Optimum.Prices),
            plan.Stated.Sight));
    }
}
