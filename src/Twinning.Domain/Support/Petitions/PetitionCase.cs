namespace Twinning.Domain.Support.Petitions;

/// <summary>What the rules of petitions look at: a petition and the state it is to come into.</summary>
internal sealed record PetitionCase(Petition Petition, PetitionStep Step);
